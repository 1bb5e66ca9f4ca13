using System.Security.Cryptography;
using System.Text;

namespace Bridge24.Client;

/// <summary>Encrypts with a key of 32 bytes (AES-GCM): nonce, tag, text. The purpose is bound in, so that one secret never passes for another.</summary>
internal sealed class SecretBox(byte[] key, string purpose)
{
    public const int KeyLength = 32;

    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[] _purpose = Encoding.UTF8.GetBytes(purpose);

    public byte[] Seal(ReadOnlySpan<byte> plain)
    {
        var result = new byte[NonceLength + TagLength + plain.Length];
        var nonce = result.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, result.AsSpan(NonceLength + TagLength), result.AsSpan(NonceLength, TagLength), _purpose);
        return result;
    }

    /// <exception cref="CryptographicException">It was sealed with another key, for another purpose, or is cut.</exception>
    public byte[] Open(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < NonceLength + TagLength)
        {
            throw new CryptographicException("The secret is cut.");
        }

        var plain = new byte[secret.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(secret[..NonceLength], secret[(NonceLength + TagLength)..], secret.Slice(NonceLength, TagLength), plain, _purpose);
        return plain;
    }
}
