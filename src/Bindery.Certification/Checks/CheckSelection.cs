using System.Collections.Immutable;
using Bindery.Core.Failures;

namespace Bindery.Certification.Checks;

/// <summary>The checks asked for, with those that they build on.</summary>
internal static class CheckSelection
{
    public static ImmutableArray<ICheck> Of(ImmutableArray<string> ids)
    {
        if (ids.IsEmpty)
        {
            return CheckList.All;
        }

        HashSet<string> wanted = [];
        foreach (string id in ids)
        {
            Add(id, wanted);
        }

        return [.. CheckList.All.Where(check => wanted.Contains(check.Id))];
    }

    private static void Add(string id, HashSet<string> wanted)
    {
        ICheck check =
            CheckList.All.FirstOrDefault(one => one.Id == id)
            ?? throw BinderyException.BadRequest(
                $"There is no check \"{id}\"; there are {string.Join(", ", CheckList.All.Select(one => one.Id))}."
            );
        if (wanted.Add(id))
        {
            foreach (string need in check.Needs)
            {
                Add(need, wanted);
            }
        }
    }
}
