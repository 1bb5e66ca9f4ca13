using System.Diagnostics;
using System.Globalization;

namespace Bridge24.Client;

/// <summary>Names of lease holders: <c>machine/pid/start</c>.</summary>
public static class LeaseOwner
{
    private static readonly Lazy<string> Own = new(() => Of(Environment.ProcessId)!);

    /// <summary>Machine, process and its start time, so that a dead one can be told: unique a process.</summary>
    public static string ThisProcess => Own.Value;

    /// <summary>The name of a process of this machine; null when it is dead.</summary>
    internal static string? Of(int process) =>
        Start(process) is { } start ? string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}/{process}/{start}") : null;

    /// <summary>True when the owner is a process of this machine that has ended; a process of another machine may always be alive.</summary>
    public static bool IsDead(string owner)
    {
        var parts = owner.Split('/');
        return parts.Length == 3
            && parts[0] == Environment.MachineName
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            && Start(process) != parts[2];
    }

    private static string? Start(int process) => OperatingSystem.IsLinux() ? LinuxStart(process) : StartTime(process);

    /// <summary>The boot and the clock tick: the start as a time of day moves when the machine's clock is set.</summary>
    private static string? LinuxStart(int process)
    {
        try
        {
            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"));
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            var isDead = fields[0] is "Z" or "X";
            return isDead ? null : $"{Boot()}-{fields[19]}";
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Boot()
    {
        const string File = "/proc/sys/kernel/random/boot_id";
        return System.IO.File.Exists(File) ? System.IO.File.ReadAllText(File)[..8] : "";
    }

    private static string? StartTime(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return new DateTimeOffset(found.StartTime).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Alive, but of another user: its start cannot be read, and no recorded start equals this.
            return "?";
        }
    }
}
