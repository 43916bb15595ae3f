using System.Text.RegularExpressions;

namespace Bindery.Certification.Checks;

/// <summary>Tells a sentence for people from what a program says to its author.</summary>
internal static partial class UserWords
{
    private const int Longest = 400;

    /// <summary>Empty for a good message about refused credentials.</summary>
    public static IEnumerable<string> WhatIsWrong(string message)
    {
        if (message.Trim().Length == 0)
        {
            yield return "it says nothing";
            yield break;
        }

        if (message.Length > Longest)
        {
            yield return $"it is longer than {Longest} characters";
        }

        if (Jargon.Match(message) is { Success: true } jargon)
        {
            yield return $"it says \"{jargon.Value}\"";
        }

        if (!AboutCredentials.IsMatch(message))
        {
            yield return "it names neither credentials, token, key nor permission";
        }
    }

    [GeneratedRegex(
        @"Traceback|\w+(Error|Exception)\b|<class |File ""|HTTPConnection|\{""|<html",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Jargon { get; }

    [GeneratedRegex(
        "allow access|credential|token|key|password|secret|permission|authenticat|authoris|authoriz|log ?in",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex AboutCredentials { get; }
}
