using Bindery.Core.Findings;

namespace Bindery.Certification.Checks;

/// <summary>Writes the findings of one check.</summary>
internal static class FindingsOf
{
    /// <summary>How many findings of one kind are listed; the rest is a number.</summary>
    public const int MostListed = 25;

    public static Finding Error(
        this ICheck check,
        string message,
        string? evidence = null,
        string? mend = null
    ) => Finding(check, Severity.Error, message, evidence, mend);

    public static Finding Warning(
        this ICheck check,
        string message,
        string? evidence = null,
        string? mend = null
    ) => Finding(check, Severity.Warning, message, evidence, mend);

    private static Finding Finding(
        ICheck check,
        Severity severity,
        string message,
        string? evidence,
        string? mend
    ) =>
        new()
        {
            Id = check.Id,
            Severity = severity,
            Message = message,
            Evidence = evidence,
            Mend = mend,
        };
}
