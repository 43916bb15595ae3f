using System.Collections.Immutable;
using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class ErrorShapeShape
{
    public static IShape<ErrorShape> Shape { get; } = new ObjectShape<ErrorShape>("errors", Ask);

    private static ErrorShape Ask(IMembers members)
    {
        ErrorShape usual = new();
        ImmutableArray<string> messages = members.Or(
            "message",
            Values.OneOrMore(Texts.MemberPath),
            [usual.Message],
            "Path of the message, which is a text, a list, or a map of lists; several are tried in order."
        );
        return new ErrorShape
        {
            Message = messages.FirstOrDefault(usual.Message),
            OtherMessages = [.. messages.Skip(1)],
            RequestIdHeader = members.Optional(
                "request_id_header",
                Texts.Header,
                "Header that names the request for the platform's support."
            ),
        };
    }
}
