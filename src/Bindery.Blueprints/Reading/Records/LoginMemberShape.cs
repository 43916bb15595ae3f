using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class LoginMemberShape
{
    public static IShape<LoginMember> Shape { get; } =
        new ObjectShape<LoginMember>("login member", Ask, nameKey: "name");

    private static LoginMember Ask(IMembers members) =>
        new()
        {
            Name = members.Required("name", Texts.Line, "Member of the body."),
            Secret = members.Optional("secret", Texts.TechnicalName, "Setting whose value it has."),
            Constant = members.Optional("constant", Values.Scalar, "The value that it always has."),
        };
}
