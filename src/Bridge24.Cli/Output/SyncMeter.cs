using System.Globalization;
using Bridge24.Sync;
using Spectre.Console;

namespace Bridge24.Cli.Output;

/// <summary>Words where a run stands: done and total, speed, requests, waiting, time left.</summary>
internal static class SyncMeter
{
    private const int WideBar = 24;
    private const int NarrowBar = 10;

    public static Markup Show(SyncProgress progress, TimeProvider clock, int width)
    {
        var head = $"[bold]{Markup.Escape(progress.Flow)}[/]";
        return progress.Phase switch
        {
            SyncPhase.Preparing => new Markup($"{head}  asking the portal for fields and lists"),
            SyncPhase.WaitingForFlow => new Markup($"{head}  waiting for another process that runs this flow"),
            SyncPhase.Scanning => new Markup($"{head}  counting rows"),
            SyncPhase.Settling => new Markup($"{head}  {Settling(progress, clock)}"),
            _ => new Markup(Fitting(Lines(head, progress), width)),
        };
    }

    private static string Settling(SyncProgress progress, TimeProvider clock)
    {
        var left = progress.Until is { } until ? until - clock.GetUtcNow() : TimeSpan.Zero;
        return left > TimeSpan.Zero
            ? $"some answers did not come; looking them up in {Math.Ceiling(left.TotalSeconds):0} s"
            : "looking up what became of unanswered requests";
    }

    /// <summary>What there is to say, from the widest to the narrowest: a line that wraps leaves its first part on the screen.</summary>
    private static IReadOnlyList<string> Lines(string head, SyncProgress progress) =>
    [
        $"{head}  {Bar(progress, WideBar)} {Figures(progress, " records/s", " waiting for the limit")}",
        $"{head}  {Bar(progress, NarrowBar)} {Figures(progress, "/s", " waiting")}",
        $"{head}  {Figures(progress, "/s", " waiting")}",
        $"{head}  {Figures(progress, "/s", " waiting", requests: false)}",
    ];

    private static string Fitting(IReadOnlyList<string> lines, int width) => lines.FirstOrDefault(line => Markup.Remove(line).Length < width) ?? lines[^1];

    private static string Bar(SyncProgress progress, int width)
    {
        if (progress.Total is not > 0)
        {
            return "";
        }

        var filled = (int)(width * Math.Min(progress.Done, progress.Total.Value) / progress.Total.Value);
        return $"[green]{new string('━', filled)}[/][grey]{new string('━', width - filled)}[/]";
    }

    private static string Figures(SyncProgress progress, string perSecond, string waiting, bool requests = true)
    {
        var seconds = Math.Max(progress.Elapsed.TotalSeconds, 0.001);
        var speed = progress.Done / seconds;
        string[] sent = requests ? [Counted.Of(progress.Requests, "request")] : [];
        List<string> parts =
        [
            progress.Total is { } total ? $"{Counted.Number(progress.Done)}/{Counted.Number(total)}" : Counted.Number(progress.Done),
            speed.ToString(speed < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + perSecond,
            .. sent,
            (100 * progress.Waited.TotalSeconds / seconds).ToString("0", CultureInfo.InvariantCulture) + "%" + waiting,
        ];
        if (progress.Failed > 0)
        {
            parts.Add($"[red]{Counted.Number(progress.Failed)} failed[/]");
        }

        if (progress.Total is { } all && progress.Done > 0 && progress.Done < all)
        {
            parts.Add($"{Counted.Seconds((all - progress.Done) / speed)} left");
        }

        return string.Join("  ", parts);
    }
}
