namespace Bridge24.Sandbox.Crm;

internal enum FieldType
{
    Text, Integer, Double, YesNo, User, Status, Date, DateTime, Company, Contact, Lead, Currency, Category, Multifield,
    Quote, Deal, Parent, Boolean, Enumeration, Money, Url, Address, Object, File, Employee, Binding, IblockElement, IblockSection,
}
