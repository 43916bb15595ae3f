using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class DeletionShape
{
    public static IShape<Deletion> Shape { get; } = new ObjectShape<Deletion>("deletion", Ask);

    private static Deletion Ask(IMembers members) =>
        new()
        {
            There = members.Required(
                "there",
                Choice.Of<DeletionPolicy>(),
                "What happens to the Odoo record when the platform's is deleted."
            ),
            Here = members.Required(
                "here",
                Choice.Of<DeletionPolicy>(),
                "What happens to the platform's record when Odoo's is deleted."
            ),
        };
}
