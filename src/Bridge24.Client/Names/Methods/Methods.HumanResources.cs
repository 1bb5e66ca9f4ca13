namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>humanresources.*</c>.</summary>
    public static class HumanResources
    {
        /// <summary><c>humanresources.employee.*</c>.</summary>
        public static class Employee
        {
            /// <summary><c>humanresources.employee.count</c>. REST 3.0. Scope humanresources.</summary>
            public const string Count = "humanresources.employee.count";

            /// <summary><c>humanresources.employee.multidepartment</c>. REST 3.0. Scope humanresources.</summary>
            public const string MultiDepartment = "humanresources.employee.multidepartment";

            /// <summary><c>humanresources.employee.search</c>. REST 3.0. Scope humanresources. Reads.</summary>
            public const string Search = "humanresources.employee.search";

            /// <summary><c>humanresources.employee.subordinates</c>. REST 3.0. Scope humanresources.</summary>
            public const string Subordinates = "humanresources.employee.subordinates";

            /// <summary><c>humanresources.employee.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>humanresources.employee.field.get</c>. REST 3.0. Scope humanresources. Reads.</summary>
                public const string Get = "humanresources.employee.field.get";

                /// <summary><c>humanresources.employee.field.list</c>. REST 3.0. Scope humanresources. Reads.</summary>
                public const string List = "humanresources.employee.field.list";
            }
        }

        /// <summary><c>humanresources.hcmlink.*</c>.</summary>
        public static class Hcmlink
        {
            /// <summary><c>humanresources.hcmlink.company.*</c>.</summary>
            public static class Company
            {
                /// <summary><c>humanresources.hcmlink.company.add</c>. Scope humanresources.hcmlink. Writes.</summary>
                public const string Add = "humanresources.hcmlink.company.add";

                /// <summary><c>humanresources.hcmlink.company.delete</c>. Scope humanresources.hcmlink. Writes.</summary>
                public const string Delete = "humanresources.hcmlink.company.delete";

                /// <summary><c>humanresources.hcmlink.company.list</c>. Scope humanresources.hcmlink. Reads.</summary>
                public const string List = "humanresources.hcmlink.company.list";

                /// <summary><c>humanresources.hcmlink.company.update</c>. Scope humanresources.hcmlink. Writes.</summary>
                public const string Update = "humanresources.hcmlink.company.update";

                /// <summary><c>humanresources.hcmlink.company.user.*</c>.</summary>
                public static class User
                {
                    /// <summary><c>humanresources.hcmlink.company.user.list</c>. Scope humanresources.hcmlink. Reads.</summary>
                    public const string List = "humanresources.hcmlink.company.user.list";
                }
            }

            /// <summary><c>humanresources.hcmlink.employee.*</c>.</summary>
            public static class Employee
            {
                /// <summary><c>humanresources.hcmlink.employee.list</c>. Scope humanresources.hcmlink. Reads.</summary>
                public const string List = "humanresources.hcmlink.employee.list";

                /// <summary><c>humanresources.hcmlink.employee.set</c>. Scope humanresources.hcmlink. Writes.</summary>
                public const string Set = "humanresources.hcmlink.employee.set";
            }

            /// <summary><c>humanresources.hcmlink.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>humanresources.hcmlink.field.value.*</c>.</summary>
                public static class Value
                {
                    /// <summary><c>humanresources.hcmlink.field.value.set</c>. Scope humanresources.hcmlink. Writes.</summary>
                    public const string Set = "humanresources.hcmlink.field.value.set";
                }
            }

            /// <summary><c>humanresources.hcmlink.job.*</c>.</summary>
            public static class Job
            {
                /// <summary><c>humanresources.hcmlink.job.update</c>. Scope humanresources.hcmlink. Writes.</summary>
                public const string Update = "humanresources.hcmlink.job.update";

                /// <summary><c>humanresources.hcmlink.job.status.*</c>.</summary>
                public static class Status
                {
                    /// <summary><c>humanresources.hcmlink.job.status.get</c>. Scope humanresources.hcmlink. Reads.</summary>
                    public const string Get = "humanresources.hcmlink.job.status.get";
                }
            }
        }

        /// <summary><c>humanresources.node.*</c>.</summary>
        public static class Node
        {
            /// <summary><c>humanresources.node.add</c>. REST 3.0. Scope humanresources. Writes.</summary>
            public const string Add = "humanresources.node.add";

            /// <summary><c>humanresources.node.children</c>. REST 3.0. Scope humanresources.</summary>
            public const string Children = "humanresources.node.children";

            /// <summary><c>humanresources.node.count</c>. REST 3.0. Scope humanresources.</summary>
            public const string Count = "humanresources.node.count";

            /// <summary><c>humanresources.node.edit</c>. REST 3.0. Scope humanresources.</summary>
            public const string Edit = "humanresources.node.edit";

            /// <summary><c>humanresources.node.get</c>. REST 3.0. Scope humanresources. Reads.</summary>
            public const string Get = "humanresources.node.get";

            /// <summary><c>humanresources.node.list</c>. REST 3.0. Scope humanresources. Reads.</summary>
            public const string List = "humanresources.node.list";

            /// <summary><c>humanresources.node.move</c>. REST 3.0. Scope humanresources.</summary>
            public const string Move = "humanresources.node.move";

            /// <summary><c>humanresources.node.search</c>. REST 3.0. Scope humanresources. Reads.</summary>
            public const string Search = "humanresources.node.search";

            /// <summary><c>humanresources.node.communication.*</c>.</summary>
            public static class Communication
            {
                /// <summary><c>humanresources.node.communication.edit</c>. REST 3.0. Scope humanresources.</summary>
                public const string Edit = "humanresources.node.communication.edit";

                /// <summary><c>humanresources.node.communication.list</c>. REST 3.0. Scope humanresources. Reads.</summary>
                public const string List = "humanresources.node.communication.list";
            }

            /// <summary><c>humanresources.node.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>humanresources.node.field.get</c>. REST 3.0. Scope humanresources. Reads.</summary>
                public const string Get = "humanresources.node.field.get";

                /// <summary><c>humanresources.node.field.list</c>. REST 3.0. Scope humanresources. Reads.</summary>
                public const string List = "humanresources.node.field.list";
            }

            /// <summary><c>humanresources.node.member.*</c>.</summary>
            public static class Member
            {
                /// <summary><c>humanresources.node.member.add</c>. REST 3.0. Scope humanresources. Writes.</summary>
                public const string Add = "humanresources.node.member.add";

                /// <summary><c>humanresources.node.member.move</c>. REST 3.0. Scope humanresources.</summary>
                public const string Move = "humanresources.node.member.move";

                /// <summary><c>humanresources.node.member.remove</c>. REST 3.0. Scope humanresources. Writes.</summary>
                public const string Remove = "humanresources.node.member.remove";

                /// <summary><c>humanresources.node.member.set</c>. REST 3.0. Scope humanresources. Writes.</summary>
                public const string Set = "humanresources.node.member.set";

                /// <summary><c>humanresources.node.member.field.*</c>.</summary>
                public static class Field
                {
                    /// <summary><c>humanresources.node.member.field.get</c>. REST 3.0. Scope humanresources. Reads.</summary>
                    public const string Get = "humanresources.node.member.field.get";

                    /// <summary><c>humanresources.node.member.field.list</c>. REST 3.0. Scope humanresources. Reads.</summary>
                    public const string List = "humanresources.node.member.field.list";
                }
            }
        }
    }
}
