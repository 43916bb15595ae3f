namespace Bindery.Blueprints.Reading.Yaml;

/// <summary>A single value; <see cref="Value"/> is a string, long, decimal, double, bool or null.</summary>
/// <remarks>A double is a number beyond the range of the other two, an infinity or "not a number".</remarks>
internal sealed record YamlScalar(string Text, bool IsPlain, LineColumn Place) : YamlNode(Place)
{
    public object? Value { get; } = IsPlain ? CoreSchema.Resolve(Text) : Text;

    public override string Describe() =>
        Value switch
        {
            null => "nothing",
            string text => $"the text {Quote.Of(text)}",
            bool => $"the boolean {Text}",
            _ => $"the number {Quote.Of(Text).Trim('"')}",
        };
}
