-- What is deleted with a chapter that has closed (org.nhshdx.tenant.closing.Leftover).
GRANT DELETE ON checklist_item, reminder TO nhshdx_app;
