using Bindery.OpenApi.Schemas;

namespace Bindery.OpenApi.Guessing;

internal sealed record MemberFound(Member Member, Confidence Confidence);
