using Bindery.Blueprints.Reading.Yaml;

namespace Bindery.Blueprints.Reading;

/// <summary>A node on its way into the model: what it is called and where its problems go.</summary>
/// <param name="Path">Path from the root: <c>entities[0].match</c>; empty for the root.</param>
/// <param name="Name">What messages call it: <c>"match" in the entity "order"</c>.</param>
internal sealed record Cursor(YamlNode Node, string Path, string Name, ReadingLog Log)
{
    public Cursor Member(YamlMember member, string owner)
    {
        string path = PathOf(member.Key);
        Log.Visit(path, member.Value.Place);
        return new Cursor(member.Value, path, $"{Quote.Of(member.Key)} in {owner}", Log);
    }

    public Cursor Item(YamlNode item, int index)
    {
        string path = $"{Path}[{index}]";
        Log.Visit(path, item.Place);
        return new Cursor(item, path, $"item {index + 1} of {Name}", Log);
    }

    public void Refuse(string message) => Log.Add(Path, Node.Place, message);

    /// <param name="key">The member that the file therefore doesn't tell.</param>
    public void RefuseMember(string key, LineColumn place, string message) =>
        Log.Add(PathOf(key), place, message);

    /// <param name="expected">Continues "must be".</param>
    public void RefuseUnless(string expected) =>
        Refuse($"{Name} must be {expected}, not {Node.Describe()}");

    private string PathOf(string key) => Path.Length == 0 ? key : $"{Path}.{key}";
}
