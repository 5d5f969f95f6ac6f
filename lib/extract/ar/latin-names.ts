/**
 * Names that are written in English by custom: Arabic and foreign given names and the commonest family names, so that a
 * person whom no gazetteer knows is called as the world's press would. One row a spelling: `الاسم Name`.
 */
const ROWS = `
محمد Mohammed | أحمد Ahmed | احمد Ahmed | محمود Mahmoud | علي Ali | حسن Hassan | حسين Hussein | خالد Khaled |
عادل Adel | سعود Saud | سلمان Salman | فيصل Faisal | عبدالله Abdullah | عبدالعزيز Abdulaziz |
عبدالرحمن Abdulrahman | فهد Fahd | سلطان Sultan | ناصر Nasser | يوسف Youssef | إبراهيم Ibrahim |
ابراهيم Ibrahim | مصطفى Mustafa | عمر Omar | عثمان Othman | سعيد Saeed | سعد Saad | صالح Saleh | طارق Tariq |
زياد Ziad | كريم Karim | كمال Kamal | جمال Jamal | سمير Samir | أنور Anwar | أسامة Osama | إسماعيل Ismail |
مساعد Musaed | مسعود Masoud | محسن Mohsen | رياض Riyad | وليد Walid | ماجد Majed | عمار Ammar |
منصور Mansour | تركي Turki | بندر Bandar | نايف Nayef | مشعل Mishal | راشد Rashid | حمد Hamad |
خليفة Khalifa | زايد Zayed | فاطمة Fatima | مريم Maryam | ليلى Leila | نور Nour | سامي Sami | رامي Rami |
هادي Hadi | مهدي Mahdi | جورج George | جون John | ديفيد David | مايكل Michael | روبرت Robert | فارس Fares |
هلال Hilal | مراد Murad | خوان Juan | خوسيه José | خورخي Jorge | لاورا Laura | ماريا Maria | كارلوس Carlos |
لويس Luis | بيتر Peter | بول Paul | بيدرو Pedro | أنطونيو Antonio | فرانك Frank | توماس Thomas |
ستيفان Stefan | إيفان Ivan | إيغور Igor | سيرغي Sergey | نيكولاي Nikolai | فلاديمير Vladimir |
ألكسندر Alexander | أندريه Andrey | أليكسي Alexei | ديمتري Dmitry | حيدر Haidar | سليم Salim | رشيد Rashid |
بطرس Boutros | عمران Imran | شاهد Shahid | سليمان Suleiman | موسى Musa | عيسى Issa | داود Dawood |
هشام Hisham | عصام Issam | بسام Bassam | حمزة Hamza | نبيل Nabil | رفيق Rafiq | فؤاد Fouad | منير Munir |
مختار Mukhtar | غريس Grace | بن bin | ابن ibn | آل Al | أبو Abu | ولد Ould | بنت bint | عبد Abd | بيكا Pekka |
بانوس Panos | سافاس Savvas | علاء Alaa | دوروثي Dorothy | إيفانجلوس Evangelos | هايكو Heiko |
دومينيك Dominic | روزماري Rosemary | فيفيان Vivian | كلاوس Klaus | آن Ann | آنا Anna | ميروسلاف Miroslav |
ستانيسلاف Stanislav | فياتشيسلاف Vyacheslav | سيرجي Sergei | سيرغى Sergey | أندري Andriy | أندريا Andrea |
ميخائيل Mikhail | دميترو Dmytro | دميتري Dmitry | ديميتري Dmitry | فولوديمير Volodymyr | رستم Rustam |
ألكساندر Alexander | الكسندر Alexander | أليكساندر Alexander | ألكسندرا Alexandra | ماتيوش Mateusz |
رادوسواف Radoslaw | يان Jan | بيوتر Piotr | إيفيتسا Ivica | جانيت Janet | كيري Kerry | جيك Jake |
ويليام William | وليام William | بريت Brett | كريستوفر Christopher | شيرلي Shirley | كارلا Carla |
سارة Sarah | سارا Sara | إليزابيث Elizabeth | إيلينا Elena | إلينا Elena | يلينا Elena | ناتاليا Natalia |
أولغا Olga | إيرينا Irina | تاتيانا Tatiana | سفيتلانا Svetlana | كاترينا Katerina | كاترين Catherine |
كريستين Christine | كريستينا Cristina | مارتا Marta | مارتين Martin | مارتن Martin | مارك Mark | ماركو Marco |
ماركوس Marcus | ماريو Mario | ماريانو Mariano | جورجيا Giorgia | جورجي Giorgi | غيورغي Georgi |
أنطوان Antoine | جوزيف Joseph | جوزيه José | خوسي José | جواو João | جيمس James | جيم Jim | جيري Jerry |
جاك Jack | جان Jean | جين Jean | جيل Gilles | جيفري Jeffrey | جوليا Julia | جولي Julie | جوناثان Jonathan |
باولو Paolo | باولا Paola | باتريك Patrick | باتريشيا Patricia | بابلو Pablo | بريان Brian | براين Brian |
بنيامين Benjamin | بيار Pierre | بيير Pierre | بيل Bill | بوب Bob | بوريس Boris | توني Tony | تيم Tim |
تيد Ted | توبياس Tobias | ستيفاني Stephanie | ستيف Steve | ستيفن Stephen | ستيفين Stephen |
سيباستيان Sebastian | سيمون Simon | سايمون Simon | سكوت Scott | شارل Charles | تشارلز Charles |
فرانسيس Francis | فرانسوا François | فرانسيسكو Francisco | فرناندو Fernando | فيليب Philip | فيليبي Felipe |
فيكتور Victor | فيكتوريا Victoria | فالنتينا Valentina | فاليري Valery | فالتر Walter | والتر Walter |
وولفغانغ Wolfgang | فولفغانغ Wolfgang | فريدريك Frederic | كاثرين Catherine | كارل Karl | كارولين Caroline |
كلارا Clara | كلود Claude | كلوديا Claudia | كيفن Kevin | كين Ken | لارس Lars | لوران Laurent | لوسي Lucy |
لوكا Luca | ليزا Lisa | ليندا Linda | ليندسي Lindsey | مانويل Manuel | ماتيو Matteo | ماثيو Matthew |
مايك Mike | ميشيل Michel | ميشال Michel | ميغيل Miguel | ميلوش Milos | ميلان Milan | نيكولا Nicola |
نيكولاس Nicolas | نيكوس Nikos | نيلسون Nelson | هانس Hans | هنري Henry | هيلين Helen | هيلاري Hillary |
يوهان Johan | يوهانس Johannes | يوهانيس Johannes | يوانيس Ioannis | ينس Jens | ينسن Jensen | إريك Erik |
إيريك Erik | إدوارد Edward | إدواردو Eduardo | إيمانويل Emmanuel | إيلي Elie | إيلون Elon | إسبن Espen |
ألبرتو Alberto | ألبرت Albert | ألفريد Alfred | ألفارو Alvaro | أليخاندرو Alejandro | أنجيلا Angela |
أندرو Andrew | أوسكار Oscar | أوليفر Oliver | أوليفييه Olivier | آدم Adam | آلان Alan | ديك Dick |
دونالد Donald | دانيال Daniel | دانيل Daniel | دان Dan | ديانا Diana | دييغو Diego | رافائيل Rafael |
رالف Ralph | رامون Ramon | راؤول Raul | ريتشارد Richard | ريكس Rex | روبرتو Roberto | روجر Roger |
رولاند Roland | رون Ron | ريكاردو Ricardo | غابرييل Gabriel | غوستافو Gustavo | غوردون Gordon | غيدو Guido |
غراهام Graham | غوران Goran | غونزاليس Gonzalez | فرنانديز Fernandez | رودريغيز Rodriguez | لوبيز Lopez |
مارتينيز Martinez | سانشيز Sanchez | بيريز Perez | راموس Ramos | أوغلو Oglu | أوغلي Oglu | مولود Mevlut |
هاكان Hakan | أيمن Ayman | بدر Badr | سيد Sayyid | برهان Burhan | فتاح Fattah | فهمي Fahmi | شاهين Shaheen |
شريف Sherif | لطيف Latif | نديم Nadim | ظريف Zarif | جواد Jawad | رضا Reza | عباس Abbas | حسام Hossam |
هاني Hani | أشرف Ashraf | رأفت Raafat | نبيه Nabih | وائل Wael | غسان Ghassan | عدنان Adnan | مروان Marwan |
سلطانة Sultana | نجيب Najib | نزار Nizar | هيثم Haitham | حاتم Hatem | حازم Hazem | باسم Bassem | عاطف Atef |
عماد Imad | إياد Iyad | أمين Amin | أمير Amir | أنس Anas | بهاء Bahaa | ضياء Diaa | صلاح Salah | عوض Awad |
قاسم Qassem | كاظم Kazem | كامل Kamel | لؤي Louay | مأمون Mamoun | مالك Malik | مهند Muhannad | نعيم Naim |
نوري Nouri | هاشم Hashem | ياسر Yasser | ياسين Yassin | يحيى Yahya | يونس Younis | زينب Zeinab | عائشة Aisha |
نادية Nadia | هند Hind | هدى Huda | منى Mona | سلمى Salma | رانيا Rania | سامية Samia | أمينة Amina |
خديجة Khadija | الله Allah | كيم Kim | لي Li | وانغ Wang | وانج Wang | تشانغ Zhang | تشن Chen | تشين Chen |
تشاو Zhao | ليو Liu | يانغ Yang | هوانغ Huang | شيويه Xue | شي Xi | ما Ma | بارك Park | تشوي Choi |
جونغ Jung | نغوين Nguyen | فام Pham | تران Tran | بوي Bui | سينغ Singh | كومار Kumar | راجا Raja |
تاناكا Tanaka |
سالم Salem | نواف Nawaf | أكبر Akbar | فرحان Farhan | جونسون Johnson | ويلسون Wilson | روسي Rossi | كارتر Carter | مسلم Muslim | نادر Nader | عامر Amer | عمرو Amr | أيوب Ayoub | جابر Jaber |
صباح Sabah | جراح Jarrah | ثامر Thamer | بدور Budour | حصة Hessa | لبنى Lubna | شيخة Sheikha | ريم Reem | هالة Hala | غادة Ghada | إيمان Iman | أمل Amal | نجلاء Najla | سهى Soha | وفاء Wafaa
`;

export const LATIN_NAMES: ReadonlyMap<string, string> = new Map(
  ROWS.split('|').map((row) => {
    const [arabic = '', latin = ''] = row.trim().split(' ');
    return [arabic, latin] as const;
  }),
);
