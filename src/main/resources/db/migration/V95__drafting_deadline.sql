-- Until when a drafting group in conciliation may propose a text.
alter table conciliation add column drafting_until timestamp(3) with time zone;
