using Bindery.Modules.Addons;

namespace Bindery.Modules.Catalogue;

/// <summary>The last two parts of a field's line: <c>!</c> required, <c>=</c> has a value of its own, <c>*</c> open choices; then the choices.</summary>
internal static class FieldMarks
{
    public static string Write(FieldFacts field) =>
        (field.IsRequired ? "!" : "")
        + (field.HasOwnValue ? "=" : "")
        + (field.HasOpenChoices ? "*" : "");

    public static FieldFacts Read(FieldFacts field, string marks, string choices) =>
        field with
        {
            IsRequired = marks.Contains('!', StringComparison.Ordinal),
            HasOwnValue = marks.Contains('=', StringComparison.Ordinal),
            HasOpenChoices = marks.Contains('*', StringComparison.Ordinal),
            Choices = choices.Length == 0 ? [] : [.. choices.Split('|')],
        };
}
