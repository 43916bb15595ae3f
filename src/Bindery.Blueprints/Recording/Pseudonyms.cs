using System.Security.Cryptography;
using System.Text;

namespace Bindery.Blueprints.Recording;

/// <summary>
/// Another text of the same shape: letters for letters, digits for digits, the rest as it was; an
/// e-mail address stays one. The same within a recording, and not to be traced back from it.
/// </summary>
internal sealed class Pseudonyms
{
    private const int KeyBytes = 32;
    private const int Letters = 26;
    private const int Digits = 10;

    private readonly byte[] key = RandomNumberGenerator.GetBytes(KeyBytes);

    public string Of(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && text.AsSpan(at).IndexOf('.') > 0
            ? Shaped(text[..at]) + "@example.com"
            : Shaped(text);
    }

    private string Shaped(string text)
    {
        byte[] hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text));
        StringBuilder shaped = new(text.Length);
        foreach ((int index, char letter) in text.Index())
        {
            int chance = hash[index % hash.Length] + index;
            shaped.Append(
                letter switch
                {
                    _ when char.IsDigit(letter) => (char)('1' + (chance % (Digits - 1))),
                    _ when char.IsUpper(letter) => (char)('A' + (chance % Letters)),
                    _ when char.IsLetter(letter) => (char)('a' + (chance % Letters)),
                    _ => letter,
                }
            );
        }

        return shaped.ToString();
    }
}
