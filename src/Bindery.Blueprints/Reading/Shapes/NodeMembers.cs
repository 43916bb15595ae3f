using Bindery.Blueprints.Reading.Yaml;
using Bindery.Core.Text;

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
            return member.WhenMissing();
        }

        Cursor value = cursor.Member(found, label);
        if (value.Node is not YamlScalar { Value: null })
        {
            return member.Shape.Read(value);
        }

        value.Refuse($"{value.Name} has no value; write one or leave the key out");
        return member.WhenMissing();
    }

    /// <summary>To be called when every member has been asked for.</summary>
    public void RefuseTheRest()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlMember member in mapping.Members.TakeWhile(_ => !cursor.Log.IsFull))
        {
            if (!seen.Add(member.Key))
            {
                string message =
                    $"duplicate key {Quote.Of(member.Key)} in {label}; keep one of them";
                cursor.RefuseMember(member.Key, member.KeyPlace, message);
            }
            else if (!known.Contains(member.Key))
            {
                RefuseUnknown(member);
            }
        }
    }

    private void RefuseMissing<T>(Member<T> member)
    {
        if (member.IsRequired)
        {
            cursor.RefuseMember(
                member.Key,
                mapping.Place,
                $"missing key {Quote.Of(member.Key)} in {label}; add it: {member.Description}"
            );
        }
    }

    private void RefuseUnknown(YamlMember member)
    {
        string? meant = Nearest.To(member.Key, known);
        string advice = meant is null
            ? $"the keys are {string.Join(", ", known)}"
            : $"did you mean {Quote.Of(meant)}?";
        cursor.RefuseMember(
            meant ?? member.Key,
            member.KeyPlace,
            $"unknown key {Quote.Of(member.Key)} in {label}; {advice}"
        );
    }
}
