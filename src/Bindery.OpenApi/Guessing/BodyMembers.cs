using System.Collections.Immutable;
using Bindery.Blueprints.Reading.Shapes;
using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

/// <summary>Finds members of an answer's body, up to two objects deep.</summary>
internal static class BodyMembers
{
    /// <param name="names">In words, the best first.</param>
    /// <returns>The path of the member; null where none is called so.</returns>
    public static string? Find(
        SchemaView body,
        ImmutableArray<string> names,
        params ImmutableArray<SchemaKind> kinds
    )
    {
        ImmutableArray<(string Path, Member Member)> all = [.. Of(body, "", 0)];
        return (
            from name in names
            from found in all
            where found.Member.Words == name && kinds.Contains(found.Member.Schema.Kind)
            select found.Path
        ).FirstOrDefault();
    }

    private static IEnumerable<(string Path, Member Member)> Of(
        SchemaView body,
        string prefix,
        int depth
    )
    {
        foreach (Member member in body.Members)
        {
            string path = prefix + member.Name;
            if (!Texts.MemberPath.Allows(path))
            {
                continue;
            }

            yield return (path, member);
            if (member.Schema.Kind is SchemaKind.Object && depth < 2)
            {
                foreach (
                    (string Path, Member Member) inner in Of(member.Schema, path + ".", depth + 1)
                )
                {
                    yield return inner;
                }
            }
        }
    }
}
