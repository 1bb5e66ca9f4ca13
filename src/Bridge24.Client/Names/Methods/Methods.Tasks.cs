namespace Bridge24.Client;

public static partial class Methods
{
    /// <summary><c>tasks.*</c>.</summary>
    public static class Tasks
    {
        /// <summary><c>tasks.api.*</c>.</summary>
        public static class Api
        {
            /// <summary><c>tasks.api.scrum.*</c>.</summary>
            public static class Scrum
            {
                /// <summary><c>tasks.api.scrum.backlog.*</c>.</summary>
                public static class Backlog
                {
                    /// <summary><c>tasks.api.scrum.backlog.add</c>. Scope task. Writes.</summary>
                    public const string Add = "tasks.api.scrum.backlog.add";

                    /// <summary><c>tasks.api.scrum.backlog.delete</c>. Scope task. Writes.</summary>
                    public const string Delete = "tasks.api.scrum.backlog.delete";

                    /// <summary><c>tasks.api.scrum.backlog.get</c>. Scope task. Reads.</summary>
                    public const string Get = "tasks.api.scrum.backlog.get";

                    /// <summary><c>tasks.api.scrum.backlog.getFields</c>. Scope task. Reads.</summary>
                    public const string GetFields = "tasks.api.scrum.backlog.getFields";

                    /// <summary><c>tasks.api.scrum.backlog.update</c>. Scope task. Writes.</summary>
                    public const string Update = "tasks.api.scrum.backlog.update";
                }

                /// <summary><c>tasks.api.scrum.epic.*</c>.</summary>
                public static class Epic
                {
                    /// <summary><c>tasks.api.scrum.epic.add</c>. Scope task. Writes.</summary>
                    public const string Add = "tasks.api.scrum.epic.add";

                    /// <summary><c>tasks.api.scrum.epic.delete</c>. Scope task. Writes.</summary>
                    public const string Delete = "tasks.api.scrum.epic.delete";

                    /// <summary><c>tasks.api.scrum.epic.get</c>. Scope task. Reads.</summary>
                    public const string Get = "tasks.api.scrum.epic.get";

                    /// <summary><c>tasks.api.scrum.epic.getFields</c>. Scope task. Reads.</summary>
                    public const string GetFields = "tasks.api.scrum.epic.getFields";

                    /// <summary><c>tasks.api.scrum.epic.list</c>. Scope task. Reads.</summary>
                    public const string List = "tasks.api.scrum.epic.list";

                    /// <summary><c>tasks.api.scrum.epic.update</c>. Scope task. Writes.</summary>
                    public const string Update = "tasks.api.scrum.epic.update";
                }

                /// <summary><c>tasks.api.scrum.kanban.*</c>.</summary>
                public static class Kanban
                {
                    /// <summary><c>tasks.api.scrum.kanban.addStage</c>. Scope task.</summary>
                    public const string AddStage = "tasks.api.scrum.kanban.addStage";

                    /// <summary><c>tasks.api.scrum.kanban.addTask</c>. Scope task.</summary>
                    public const string AddTask = "tasks.api.scrum.kanban.addTask";

                    /// <summary><c>tasks.api.scrum.kanban.deleteStage</c>. Scope task.</summary>
                    public const string DeleteStage = "tasks.api.scrum.kanban.deleteStage";

                    /// <summary><c>tasks.api.scrum.kanban.deleteTask</c>. Scope task.</summary>
                    public const string DeleteTask = "tasks.api.scrum.kanban.deleteTask";

                    /// <summary><c>tasks.api.scrum.kanban.getFields</c>. Scope task. Reads.</summary>
                    public const string GetFields = "tasks.api.scrum.kanban.getFields";

                    /// <summary><c>tasks.api.scrum.kanban.getStages</c>. Scope task.</summary>
                    public const string GetStages = "tasks.api.scrum.kanban.getStages";

                    /// <summary><c>tasks.api.scrum.kanban.updateStage</c>. Scope task.</summary>
                    public const string UpdateStage = "tasks.api.scrum.kanban.updateStage";
                }

                /// <summary><c>tasks.api.scrum.sprint.*</c>.</summary>
                public static class Sprint
                {
                    /// <summary><c>tasks.api.scrum.sprint.add</c>. Scope task. Writes.</summary>
                    public const string Add = "tasks.api.scrum.sprint.add";

                    /// <summary><c>tasks.api.scrum.sprint.complete</c>. Scope task.</summary>
                    public const string Complete = "tasks.api.scrum.sprint.complete";

                    /// <summary><c>tasks.api.scrum.sprint.delete</c>. Scope task. Writes.</summary>
                    public const string Delete = "tasks.api.scrum.sprint.delete";

                    /// <summary><c>tasks.api.scrum.sprint.get</c>. Scope task. Reads.</summary>
                    public const string Get = "tasks.api.scrum.sprint.get";

                    /// <summary><c>tasks.api.scrum.sprint.getFields</c>. Scope task. Reads.</summary>
                    public const string GetFields = "tasks.api.scrum.sprint.getFields";

                    /// <summary><c>tasks.api.scrum.sprint.list</c>. Scope task. Reads.</summary>
                    public const string List = "tasks.api.scrum.sprint.list";

                    /// <summary><c>tasks.api.scrum.sprint.start</c>. Scope task.</summary>
                    public const string Start = "tasks.api.scrum.sprint.start";

                    /// <summary><c>tasks.api.scrum.sprint.update</c>. Scope task. Writes.</summary>
                    public const string Update = "tasks.api.scrum.sprint.update";
                }

                /// <summary><c>tasks.api.scrum.task.*</c>.</summary>
                public static class Task
                {
                    /// <summary><c>tasks.api.scrum.task.get</c>. Scope task. Reads.</summary>
                    public const string Get = "tasks.api.scrum.task.get";

                    /// <summary><c>tasks.api.scrum.task.getFields</c>. Scope task. Reads.</summary>
                    public const string GetFields = "tasks.api.scrum.task.getFields";

                    /// <summary><c>tasks.api.scrum.task.update</c>. Scope task. Writes.</summary>
                    public const string Update = "tasks.api.scrum.task.update";
                }
            }
        }

        /// <summary><c>tasks.flow.*</c>.</summary>
        public static class Flow
        {
            /// <summary><c>tasks.flow.Flow.activate</c>. Scope task.</summary>
            public const string FlowActivate = "tasks.flow.Flow.activate";

            /// <summary><c>tasks.flow.Flow.create</c>. Scope task. Writes.</summary>
            public const string FlowCreate = "tasks.flow.Flow.create";

            /// <summary><c>tasks.flow.Flow.delete</c>. Scope task. Writes.</summary>
            public const string FlowDelete = "tasks.flow.Flow.delete";

            /// <summary><c>tasks.flow.Flow.get</c>. Scope task. Reads.</summary>
            public const string FlowGet = "tasks.flow.Flow.get";

            /// <summary><c>tasks.flow.Flow.isExists</c>. Scope task.</summary>
            public const string FlowIsExists = "tasks.flow.Flow.isExists";

            /// <summary><c>tasks.flow.Flow.pin</c>. Scope task.</summary>
            public const string FlowPin = "tasks.flow.Flow.pin";

            /// <summary><c>tasks.flow.Flow.update</c>. Scope task. Writes.</summary>
            public const string FlowUpdate = "tasks.flow.Flow.update";
        }

        /// <summary><c>tasks.task.*</c>.</summary>
        public static class Task
        {
            /// <summary><c>tasks.task.add</c>. In REST 3.0 too. Scope task. Writes.</summary>
            public const string Add = "tasks.task.add";

            /// <summary><c>tasks.task.approve</c>. Scope task.</summary>
            public const string Approve = "tasks.task.approve";

            /// <summary><c>tasks.task.complete</c>. Scope task.</summary>
            public const string Complete = "tasks.task.complete";

            /// <summary><c>tasks.task.defer</c>. Scope task.</summary>
            public const string Defer = "tasks.task.defer";

            /// <summary><c>tasks.task.delegate</c>. Scope task.</summary>
            public const string Delegate = "tasks.task.delegate";

            /// <summary><c>tasks.task.delete</c>. In REST 3.0 too. Scope task. Writes.</summary>
            public const string Delete = "tasks.task.delete";

            /// <summary><c>tasks.task.disapprove</c>. Scope task.</summary>
            public const string Disapprove = "tasks.task.disapprove";

            /// <summary><c>tasks.task.get</c>. In REST 3.0 too. Scope task. Reads.</summary>
            public const string Get = "tasks.task.get";

            /// <summary><c>tasks.task.getFields</c>. Scope task. Reads.</summary>
            public const string GetFields = "tasks.task.getFields";

            /// <summary><c>tasks.task.getaccess</c>. Scope task.</summary>
            public const string Getaccess = "tasks.task.getaccess";

            /// <summary><c>tasks.task.list</c>. In REST 3.0 too. Scope task. Reads.</summary>
            public const string List = "tasks.task.list";

            /// <summary><c>tasks.task.mute</c>. Scope task.</summary>
            public const string Mute = "tasks.task.mute";

            /// <summary><c>tasks.task.pause</c>. Scope task.</summary>
            public const string Pause = "tasks.task.pause";

            /// <summary><c>tasks.task.pin</c>. Scope task.</summary>
            public const string Pin = "tasks.task.pin";

            /// <summary><c>tasks.task.renew</c>. Scope task.</summary>
            public const string Renew = "tasks.task.renew";

            /// <summary><c>tasks.task.start</c>. Scope task.</summary>
            public const string Start = "tasks.task.start";

            /// <summary><c>tasks.task.startwatch</c>. Scope task.</summary>
            public const string StartWatch = "tasks.task.startwatch";

            /// <summary><c>tasks.task.stopwatch</c>. Scope task.</summary>
            public const string Stopwatch = "tasks.task.stopwatch";

            /// <summary><c>tasks.task.unmute</c>. Scope task.</summary>
            public const string Unmute = "tasks.task.unmute";

            /// <summary><c>tasks.task.unpin</c>. Scope task.</summary>
            public const string Unpin = "tasks.task.unpin";

            /// <summary><c>tasks.task.update</c>. In REST 3.0 too. Scope task. Writes.</summary>
            public const string Update = "tasks.task.update";

            /// <summary><c>tasks.task.access.*</c>.</summary>
            public static class Access
            {
                /// <summary><c>tasks.task.access.get</c>. REST 3.0. Scope tasks. Reads.</summary>
                public const string Get = "tasks.task.access.get";

                /// <summary><c>tasks.task.access.field.*</c>.</summary>
                public static class Field
                {
                    /// <summary><c>tasks.task.access.field.get</c>. REST 3.0. Scope tasks. Reads.</summary>
                    public const string Get = "tasks.task.access.field.get";

                    /// <summary><c>tasks.task.access.field.list</c>. REST 3.0. Scope tasks. Reads.</summary>
                    public const string List = "tasks.task.access.field.list";
                }
            }

            /// <summary><c>tasks.task.chat.*</c>.</summary>
            public static class Chat
            {
                /// <summary><c>tasks.task.chat.message.*</c>.</summary>
                public static class Message
                {
                    /// <summary><c>tasks.task.chat.message.send</c>. REST 3.0. Scope tasks.</summary>
                    public const string Send = "tasks.task.chat.message.send";

                    /// <summary><c>tasks.task.chat.message.field.*</c>.</summary>
                    public static class Field
                    {
                        /// <summary><c>tasks.task.chat.message.field.get</c>. REST 3.0. Scope tasks. Reads.</summary>
                        public const string Get = "tasks.task.chat.message.field.get";

                        /// <summary><c>tasks.task.chat.message.field.list</c>. REST 3.0. Scope tasks. Reads.</summary>
                        public const string List = "tasks.task.chat.message.field.list";
                    }
                }
            }

            /// <summary><c>tasks.task.counters.*</c>.</summary>
            public static class Counters
            {
                /// <summary><c>tasks.task.counters.get</c>. Scope task. Reads.</summary>
                public const string Get = "tasks.task.counters.get";
            }

            /// <summary><c>tasks.task.favorite.*</c>.</summary>
            public static class Favorite
            {
                /// <summary><c>tasks.task.favorite.add</c>. Scope task. Writes.</summary>
                public const string Add = "tasks.task.favorite.add";

                /// <summary><c>tasks.task.favorite.remove</c>. Scope task. Writes.</summary>
                public const string Remove = "tasks.task.favorite.remove";
            }

            /// <summary><c>tasks.task.field.*</c>.</summary>
            public static class Field
            {
                /// <summary><c>tasks.task.field.get</c>. REST 3.0. Scope tasks. Reads.</summary>
                public const string Get = "tasks.task.field.get";

                /// <summary><c>tasks.task.field.list</c>. REST 3.0. Scope tasks. Reads.</summary>
                public const string List = "tasks.task.field.list";
            }

            /// <summary><c>tasks.task.file.*</c>.</summary>
            public static class File
            {
                /// <summary><c>tasks.task.file.attach</c>. REST 3.0. Scope tasks.</summary>
                public const string Attach = "tasks.task.file.attach";

                /// <summary><c>tasks.task.file.field.*</c>.</summary>
                public static class Field
                {
                    /// <summary><c>tasks.task.file.field.get</c>. REST 3.0. Scope tasks. Reads.</summary>
                    public const string Get = "tasks.task.file.field.get";

                    /// <summary><c>tasks.task.file.field.list</c>. REST 3.0. Scope tasks. Reads.</summary>
                    public const string List = "tasks.task.file.field.list";
                }
            }

            /// <summary><c>tasks.task.files.*</c>.</summary>
            public static class Files
            {
                /// <summary><c>tasks.task.files.attach</c>. Scope task.</summary>
                public const string Attach = "tasks.task.files.attach";
            }

            /// <summary><c>tasks.task.history.*</c>.</summary>
            public static class History
            {
                /// <summary><c>tasks.task.history.list</c>. Scope task. Reads.</summary>
                public const string List = "tasks.task.history.list";
            }

            /// <summary><c>tasks.task.result.*</c>.</summary>
            public static class Result
            {
                /// <summary><c>tasks.task.result.add</c>. REST 3.0. Scope tasks. Writes.</summary>
                public const string Add = "tasks.task.result.add";

                /// <summary><c>tasks.task.result.addfromchatmessage</c>. REST 3.0. Scope tasks.</summary>
                public const string AddFromChatMessage = "tasks.task.result.addfromchatmessage";

                /// <summary><c>tasks.task.result.addFromComment</c>. Scope task.</summary>
                public const string AddFromComment = "tasks.task.result.addFromComment";

                /// <summary><c>tasks.task.result.delete</c>. REST 3.0. Scope tasks. Writes.</summary>
                public const string Delete = "tasks.task.result.delete";

                /// <summary><c>tasks.task.result.deleteFromComment</c>. Scope task.</summary>
                public const string DeleteFromComment = "tasks.task.result.deleteFromComment";

                /// <summary><c>tasks.task.result.list</c>. In REST 3.0 too. Scope task. Reads.</summary>
                public const string List = "tasks.task.result.list";

                /// <summary><c>tasks.task.result.update</c>. REST 3.0. Scope tasks. Writes.</summary>
                public const string Update = "tasks.task.result.update";
            }
        }

        /// <summary><c>tasks.template.*</c>.</summary>
        public static class Template
        {
            /// <summary><c>tasks.template.add</c>. Scope task. Writes.</summary>
            public const string Add = "tasks.template.add";

            /// <summary><c>tasks.template.delete</c>. Scope task. Writes.</summary>
            public const string Delete = "tasks.template.delete";

            /// <summary><c>tasks.template.fields</c>. Scope task. Reads.</summary>
            public const string Fields = "tasks.template.fields";

            /// <summary><c>tasks.template.get</c>. Scope task. Reads.</summary>
            public const string Get = "tasks.template.get";

            /// <summary><c>tasks.template.update</c>. Scope task. Writes.</summary>
            public const string Update = "tasks.template.update";

            /// <summary><c>tasks.template.checklist.*</c>.</summary>
            public static class Checklist
            {
                /// <summary><c>tasks.template.checklist.add</c>. Scope task. Writes.</summary>
                public const string Add = "tasks.template.checklist.add";

                /// <summary><c>tasks.template.checklist.addAttachmentByContent</c>. Scope task.</summary>
                public const string AddAttachmentByContent = "tasks.template.checklist.addAttachmentByContent";

                /// <summary><c>tasks.template.checklist.addAttachmentsFromDisk</c>. Scope task.</summary>
                public const string AddAttachmentsFromDisk = "tasks.template.checklist.addAttachmentsFromDisk";

                /// <summary><c>tasks.template.checklist.complete</c>. Scope task.</summary>
                public const string Complete = "tasks.template.checklist.complete";

                /// <summary><c>tasks.template.checklist.delete</c>. Scope task. Writes.</summary>
                public const string Delete = "tasks.template.checklist.delete";

                /// <summary><c>tasks.template.checklist.get</c>. Scope task. Reads.</summary>
                public const string Get = "tasks.template.checklist.get";

                /// <summary><c>tasks.template.checklist.list</c>. Scope task. Reads.</summary>
                public const string List = "tasks.template.checklist.list";

                /// <summary><c>tasks.template.checklist.moveAfter</c>. Scope task.</summary>
                public const string MoveAfter = "tasks.template.checklist.moveAfter";

                /// <summary><c>tasks.template.checklist.moveBefore</c>. Scope task.</summary>
                public const string MoveBefore = "tasks.template.checklist.moveBefore";

                /// <summary><c>tasks.template.checklist.removeAttachments</c>. Scope task.</summary>
                public const string RemoveAttachments = "tasks.template.checklist.removeAttachments";

                /// <summary><c>tasks.template.checklist.renew</c>. Scope task.</summary>
                public const string Renew = "tasks.template.checklist.renew";

                /// <summary><c>tasks.template.checklist.update</c>. Scope task. Writes.</summary>
                public const string Update = "tasks.template.checklist.update";
            }
        }
    }
}
