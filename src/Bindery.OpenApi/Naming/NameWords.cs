using System.Text;

namespace Bindery.OpenApi.Naming;

/// <summary>The words of a name in any of the usual styles.</summary>
internal static class NameWords
{
    /// <summary>
    /// <c>UpdatedDateUTC</c>, <c>updated-date.utc</c> and <c>updatedDateUtc</c> are all
    /// <c>updated_date_utc</c>; what is neither an ASCII letter nor a digit only separates.
    /// </summary>
    public static string Of(string name)
    {
        StringBuilder words = new();
        for (int at = 0; at < name.Length; at++)
        {
            char letter = name[at];
            if (!char.IsAsciiLetterOrDigit(letter))
            {
                Separate(words);
                continue;
            }

            if (char.IsAsciiLetterUpper(letter) && BeginsWord(name, at))
            {
                Separate(words);
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString().Trim('_');
    }

    private static bool BeginsWord(string name, int at)
    {
        bool followsSmall =
            at > 0 && (char.IsAsciiLetterLower(name[at - 1]) || char.IsAsciiDigit(name[at - 1]));
        bool endsCapitals =
            at > 0
            && char.IsAsciiLetterUpper(name[at - 1])
            && at + 1 < name.Length
            && char.IsAsciiLetterLower(name[at + 1]);
        return followsSmall || endsCapitals;
    }

    private static void Separate(StringBuilder words)
    {
        if (words.Length > 0 && words[^1] != '_')
        {
            words.Append('_');
        }
    }
}
