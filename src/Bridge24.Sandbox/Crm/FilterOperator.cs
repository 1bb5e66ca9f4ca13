namespace Bridge24.Sandbox.Crm;

internal enum FilterOperator
{
    Equal, NotEqual, Greater, GreaterOrEqual, Less, LessOrEqual, In, NotIn, Contains, NotContains, Like, NotLike,
}
