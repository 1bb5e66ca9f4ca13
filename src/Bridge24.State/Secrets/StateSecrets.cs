using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Bridge24.State;

/// <summary>Encrypts what is stored: with the caller's key, or with data-protection keys in a folder beside the state.</summary>
internal sealed class StateSecrets
{
    /// <summary>For credentials of portals.</summary>
    public const string Portals = "bridge24.webhook";

    /// <summary>For token pairs.</summary>
    public const string Tokens = "bridge24.tokens";

    private const byte OwnKey = 1;
    private const byte FolderKeys = 2;
    private readonly SecretBox? _box;
    private readonly string _purpose;
    private readonly string _folder;
    private readonly Lazy<IDataProtector> _protector;

    /// <param name="folder">The folder of the state, for keys of its own; empty where the caller's key is demanded.</param>
    /// <param name="key">The caller's key; null uses the folder's.</param>
    /// <param name="purpose">Bound in, so that one secret never passes for another.</param>
    public StateSecrets(string folder, byte[]? key, string purpose)
    {
        _box = key is null ? null : new SecretBox(key, purpose);
        _purpose = purpose;
        _folder = Path.Combine(folder, "keys");
        _protector = new Lazy<IDataProtector>(Protector, LazyThreadSafetyMode.PublicationOnly);
    }

    public byte[] Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        if (_box is not null)
        {
            return [OwnKey, .. _box.Seal(plain)];
        }

        try
        {
            byte[] sealedBytes = [FolderKeys, .. _protector.Value.Protect(plain)];
            foreach (var file in Directory.EnumerateFiles(_folder))
            {
                StateFiles.Close(file);
            }

            return sealedBytes;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StateException($"The keys for secrets in \"{_folder}\" cannot be used: {exception.Message} Make the folder writable.", exception);
        }
    }

    /// <summary>The secret encrypted with the caller's key, so that it can be read elsewhere; null when it is not and there is no such key.</summary>
    /// <exception cref="StateException">The key is not the one it was stored with.</exception>
    public byte[]? Portable(byte[] secret) => (secret, _box) switch
    {
        ([OwnKey, ..], _) => secret,
        (_, null) => null,
        _ => Seal(Open("A secret", secret)),
    };

    /// <exception cref="StateException">The key is not the one it was stored with.</exception>
    public string Open(string what, byte[] secret)
    {
        try
        {
            return secret switch
            {
                [OwnKey, ..] when _box is null => throw new StateException(
                    $"{what} was stored with a key of your own. Give that key (BRIDGE24_KEY), or add the portal again with: b24 portal add"),
                [OwnKey, .. var rest] => Encoding.UTF8.GetString(_box!.Open(rest)),
                [FolderKeys, .. var rest] => Encoding.UTF8.GetString(_protector.Value.Unprotect(rest)),
                _ => throw new CryptographicException("Unknown form of a secret."),
            };
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            var key = secret is [OwnKey, ..] ? "the key that was given (BRIDGE24_KEY)" : $"the keys in \"{_folder}\"";
            throw new StateException(
                $"{what} cannot be decrypted with {key}. Put the right key back, or add the portal again with: b24 portal add", exception);
        }
    }

    private IDataProtector Protector()
    {
        StateFiles.MakeFolder(_folder);
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("bridge24").PersistKeysToFileSystem(new DirectoryInfo(_folder));
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>().CreateProtector(_purpose);
    }
}
