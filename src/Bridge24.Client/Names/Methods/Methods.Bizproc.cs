namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>bizproc.*</c>.</summary>
    public static class Bizproc
    {
        /// <summary><c>bizproc.activity.*</c>.</summary>
        public static class Activity
        {
            /// <summary><c>bizproc.activity.add</c>. Scope bizproc. Writes.</summary>
            public const string Add = "bizproc.activity.add";

            /// <summary><c>bizproc.activity.delete</c>. Scope bizproc. Writes.</summary>
            public const string Delete = "bizproc.activity.delete";

            /// <summary><c>bizproc.activity.list</c>. Scope bizproc. Reads.</summary>
            public const string List = "bizproc.activity.list";

            /// <summary><c>bizproc.activity.log</c>. Scope bizproc.</summary>
            public const string Log = "bizproc.activity.log";

            /// <summary><c>bizproc.activity.update</c>. Scope bizproc. Writes.</summary>
            public const string Update = "bizproc.activity.update";
        }

        /// <summary><c>bizproc.event.*</c>.</summary>
        public static class Event
        {
            /// <summary><c>bizproc.event.send</c>. Scope bizproc.</summary>
            public const string Send = "bizproc.event.send";
        }

        /// <summary><c>bizproc.robot.*</c>.</summary>
        public static class Robot
        {
            /// <summary><c>bizproc.robot.add</c>. Scope bizproc. Writes.</summary>
            public const string Add = "bizproc.robot.add";

            /// <summary><c>bizproc.robot.delete</c>. Scope bizproc. Writes.</summary>
            public const string Delete = "bizproc.robot.delete";

            /// <summary><c>bizproc.robot.list</c>. Scope bizproc. Reads.</summary>
            public const string List = "bizproc.robot.list";

            /// <summary><c>bizproc.robot.update</c>. Scope bizproc. Writes.</summary>
            public const string Update = "bizproc.robot.update";
        }

        /// <summary><c>bizproc.task.*</c>.</summary>
        public static class Task
        {
            /// <summary><c>bizproc.task.complete</c>. Scope bizproc.</summary>
            public const string Complete = "bizproc.task.complete";

            /// <summary><c>bizproc.task.delegate</c>. Scope bizproc.</summary>
            public const string Delegate = "bizproc.task.delegate";

            /// <summary><c>bizproc.task.list</c>. Scope bizproc. Reads.</summary>
            public const string List = "bizproc.task.list";
        }

        /// <summary><c>bizproc.workflow.*</c>.</summary>
        public static class Workflow
        {
            /// <summary><c>bizproc.workflow.instances</c>. Scope bizproc.</summary>
            public const string Instances = "bizproc.workflow.instances";

            /// <summary><c>bizproc.workflow.kill</c>. Scope bizproc.</summary>
            public const string Kill = "bizproc.workflow.kill";

            /// <summary><c>bizproc.workflow.start</c>. Scope bizproc.</summary>
            public const string Start = "bizproc.workflow.start";

            /// <summary><c>bizproc.workflow.terminate</c>. Scope bizproc.</summary>
            public const string Terminate = "bizproc.workflow.terminate";

            /// <summary><c>bizproc.workflow.template.*</c>.</summary>
            public static class Template
            {
                /// <summary><c>bizproc.workflow.template.add</c>. Scope bizproc. Writes.</summary>
                public const string Add = "bizproc.workflow.template.add";

                /// <summary><c>bizproc.workflow.template.delete</c>. Scope bizproc. Writes.</summary>
                public const string Delete = "bizproc.workflow.template.delete";

                /// <summary><c>bizproc.workflow.template.list</c>. Scope bizproc. Reads.</summary>
                public const string List = "bizproc.workflow.template.list";

                /// <summary><c>bizproc.workflow.template.update</c>. Scope bizproc. Writes.</summary>
                public const string Update = "bizproc.workflow.template.update";
            }
        }
    }
}
