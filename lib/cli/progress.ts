export interface Progress {
  readonly show: (text: string) => void;
  readonly end: () => void;
}

/** One line on the terminal that is written over; nothing where the output is no terminal. */
export function showProgress(out: NodeJS.WriteStream = process.stderr): Progress {
  let shown = false;
  return {
    show(text) {
      if (!out.isTTY) return;
      out.write(`\r\u001b[K${text}`);
      shown = true;
    },
    end() {
      if (shown) out.write('\r\u001b[K');
    },
  };
}
