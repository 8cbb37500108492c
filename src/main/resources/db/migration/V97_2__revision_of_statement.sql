-- The number of the revision on which a State made a statement; the text may have moved on before the decision is sealed.
alter table statement_on_record add column revision integer;
