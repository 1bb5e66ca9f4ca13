using System.Text;

namespace Bridge24.State.Tests;

/// <summary>What stands in files.</summary>
internal static class Written
{
    public static async Task AssertNowhereAsync(string folder, string secret)
    {
        foreach (var file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            Assert.True((await BytesAsync(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) < 0, file);
        }
    }

    private static async Task<byte[]> BytesAsync(string file)
    {
        try
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            return bytes.ToArray();
        }
        catch (FileNotFoundException)
        {
            // A server that works takes files away.
            return [];
        }
    }
}
