import { toRoutes } from '@/app/server';

export const dynamic = 'force-dynamic';
export const { GET, POST, PUT, PATCH, DELETE } = toRoutes('timeline');
