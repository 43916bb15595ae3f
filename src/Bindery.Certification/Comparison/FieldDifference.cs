namespace Bindery.Certification.Comparison;

/// <summary>A value that is not the same on both sides.</summary>
internal sealed record FieldDifference(
    string Entity,
    string ExternalId,
    string Field,
    string There,
    string Here
)
{
    public override string ToString() =>
        $"{Entity} {ExternalId}: {Field} is {Shown(There)} there and {Shown(Here)} here";

    private static string Shown(string text) => text.Length == 0 ? "empty" : $"\"{text}\"";
}
