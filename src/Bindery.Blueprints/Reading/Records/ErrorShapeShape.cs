using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class ErrorShapeShape
{
    public static IShape<ErrorShape> Shape { get; } = new ObjectShape<ErrorShape>("errors", Ask);

    private static ErrorShape Ask(IMembers members)
    {
        ErrorShape usual = new();
        return new ErrorShape
        {
            Message = members.Or(
                "message",
                Texts.MemberPath,
                usual.Message,
                "Path of the message: a text, a list, or a map of lists."
            ),
            RequestIdHeader = members.Optional(
                "request_id_header",
                Texts.Header,
                "Header that names the request for the platform's support."
            ),
        };
    }
}
