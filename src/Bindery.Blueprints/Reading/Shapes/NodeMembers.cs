using Bindery.Blueprints.Reading.Yaml;

namespace Bindery.Blueprints.Reading.Shapes;

/// <summary>Answers with what a mapping in a file says.</summary>
internal sealed class NodeMembers(Cursor cursor, YamlMapping mapping, string label) : IMembers
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public T Ask<T>(Member<T> member)
    {
        known.Add(member.Key);
        YamlMember? found = mapping.Members.FirstOrDefault(candidate =>
            candidate.Key == member.Key
        );
        if (found is null)
        {
            RefuseMissing(member);
            return member.Missing;
        }

        Cursor value = cursor.Member(found, label);
        if (value.Node is not YamlScalar { Value: null })
        {
            return member.Shape.Read(value);
        }

        value.Refuse($"{value.Name} has no value; write one or leave the key out");
        return member.Missing;
    }

    /// <summary>To be called when every member has been asked for.</summary>
    public void RefuseTheRest()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlMember member in mapping.Members)
        {
            if (!seen.Add(member.Key))
            {
                Refuse(
                    member,
                    $"duplicate key {Quote.Of(member.Key)} in {label}; keep one of them"
                );
            }
            else if (!known.Contains(member.Key))
            {
                Refuse(
                    member,
                    $"unknown key {Quote.Of(member.Key)} in {label}; {Advice(member.Key)}"
                );
            }
        }
    }

    private void RefuseMissing<T>(Member<T> member)
    {
        if (member.IsRequired)
        {
            cursor.Refuse(
                $"missing key {Quote.Of(member.Key)} in {label}; add it: {member.Description}"
            );
        }
    }

    private void Refuse(YamlMember member, string message) =>
        cursor.Refuse(member.KeyPlace, message);

    private string Advice(string key) =>
        Nearest.To(key, known) is { } meant
            ? $"did you mean {Quote.Of(meant)}?"
            : $"the keys are {string.Join(", ", known)}";
}
