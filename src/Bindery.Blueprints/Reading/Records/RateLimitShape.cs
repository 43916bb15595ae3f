using Bindery.Blueprints.Reading.Shapes;

namespace Bindery.Blueprints.Reading.Records;

internal static class RateLimitShape
{
    public static IShape<RateLimit> Shape { get; } = new ObjectShape<RateLimit>("rate limit", Ask);

    private static RateLimit Ask(IMembers members) =>
        new()
        {
            Capacity = members.Required(
                "capacity",
                Values.AtLeastOne,
                "Calls that may follow one another without a pause."
            ),
            RefillPerSecond = members.Required(
                "refill_per_second",
                Values.Positive,
                "Calls a second that are allowed in the long run."
            ),
            UsageHeader = members.Optional(
                "usage_header",
                Texts.Header,
                "Header of the answer that reads used/capacity."
            ),
            RetryAfterHeader = members.Optional(
                "retry_after_header",
                Texts.Header,
                "Header of the refusal that says how many seconds to wait."
            ),
            RateHeader = members.Optional(
                "rate_header",
                Texts.Header,
                "Header of every answer with the calls a second that are really allowed."
            ),
        };
}
