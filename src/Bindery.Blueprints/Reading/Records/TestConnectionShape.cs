using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class TestConnectionShape
{
    public static IShape<TestConnection> Shape { get; } =
        new ObjectShape<TestConnection>("test connection", Ask);

    private static TestConnection Ask(IMembers members) =>
        new()
        {
            Path = members.Required("path", Texts.EndpointPath, "Path below the base address."),
            Envelope = members.Optional(
                "envelope",
                Texts.MemberPath,
                "Member of the answer that must be there."
            ),
        };
}
