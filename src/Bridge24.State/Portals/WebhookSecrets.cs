using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Bridge24.State;

/// <summary>Encrypts webhooks: with the caller's key, or with data-protection keys in a folder beside the state.</summary>
internal sealed class WebhookSecrets
{
    private const byte OwnKey = 1;
    private const byte FolderKeys = 2;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const string Purpose = "bridge24.webhook";

    private readonly byte[]? _key;
    private readonly string _folder;
    private readonly Lazy<IDataProtector> _protector;

    public WebhookSecrets(string path, byte[]? key)
    {
        _key = key;
        _folder = Path.Combine(Path.GetDirectoryName(path)!, "keys");
        _protector = new Lazy<IDataProtector>(Protector, LazyThreadSafetyMode.PublicationOnly);
    }

    public byte[] Seal(string webhook)
    {
        var plain = Encoding.UTF8.GetBytes(webhook);
        if (_key is not null)
        {
            return SealWithKey(_key, plain);
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

    /// <exception cref="StateException">The key is not the one it was stored with.</exception>
    public string Open(string portal, byte[] secret)
    {
        try
        {
            return secret switch
            {
                [OwnKey, ..] when _key is null => throw new StateException(
                    $"The webhook of portal \"{portal}\" was stored with a key of your own. Give that key (BRIDGE24_KEY), or add the portal again with: b24 portal add"),
                [OwnKey, .. var rest] => OpenWithKey(_key!, rest),
                [FolderKeys, .. var rest] => Encoding.UTF8.GetString(_protector.Value.Unprotect(rest)),
                _ => throw new CryptographicException("Unknown form of a secret."),
            };
        }
        catch (Exception exception) when (exception is CryptographicException or IOException or UnauthorizedAccessException)
        {
            var key = secret is [OwnKey, ..] ? "the key that was given (BRIDGE24_KEY)" : $"the keys in \"{_folder}\"";
            throw new StateException(
                $"The webhook of portal \"{portal}\" cannot be decrypted with {key}. Put the right key back, or add the portal again with: b24 portal add", exception);
        }
    }

    private static byte[] SealWithKey(byte[] key, byte[] plain)
    {
        var result = new byte[1 + NonceLength + TagLength + plain.Length];
        result[0] = OwnKey;
        var nonce = result.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, result.AsSpan(1 + NonceLength + TagLength), result.AsSpan(1 + NonceLength, TagLength), Encoding.UTF8.GetBytes(Purpose));
        return result;
    }

    private static string OpenWithKey(byte[] key, byte[] secret)
    {
        if (secret.Length < NonceLength + TagLength)
        {
            throw new CryptographicException("The secret is cut.");
        }

        var plain = new byte[secret.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(
            secret.AsSpan(0, NonceLength), secret.AsSpan(NonceLength + TagLength), secret.AsSpan(NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(Purpose));
        return Encoding.UTF8.GetString(plain);
    }

    private IDataProtector Protector()
    {
        StateFiles.MakeFolder(_folder);
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("bridge24").PersistKeysToFileSystem(new DirectoryInfo(_folder));
        return services.BuildServiceProvider().GetRequiredService<IDataProtectionProvider>().CreateProtector(Purpose);
    }
}
