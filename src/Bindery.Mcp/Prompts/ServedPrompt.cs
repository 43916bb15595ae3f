using System.Collections.Immutable;
using System.Text.Json;
using Bindery.Core.Text;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Bindery.Mcp.Prompts;

/// <summary>A prompt as the protocol knows it.</summary>
internal sealed class ServedPrompt(IPrompt prompt) : McpServerPrompt
{
    private const int LongestWord = 2_000;

    public override Prompt ProtocolPrompt { get; } =
        new()
        {
            Name = prompt.Name,
            Title = prompt.Title,
            Description = prompt.Description,
            Arguments =
            [
                .. prompt.Words.Select(word => new PromptArgument
                {
                    Name = word.Name,
                    Description = word.Description,
                    Required = word.IsRequired,
                }),
            ],
        };

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<GetPromptResult> GetAsync(
        RequestContext<GetPromptRequestParams> request,
        CancellationToken cancellationToken = default
    )
    {
        ImmutableDictionary<string, string> words = Words(request.Params?.Arguments);
        PromptMessage message = new()
        {
            Role = Role.User,
            Content = new TextContentBlock { Text = prompt.Write(words) },
        };
        return ValueTask.FromResult(
            new GetPromptResult { Description = prompt.Description, Messages = [message] }
        );
    }

    private ImmutableDictionary<string, string> Words(IDictionary<string, JsonElement>? given)
    {
        ImmutableDictionary<string, string>.Builder words = ImmutableDictionary.CreateBuilder<
            string,
            string
        >(StringComparer.Ordinal);
        foreach (PromptWord word in prompt.Words)
        {
            bool isThere =
                given is not null
                && given.TryGetValue(word.Name, out JsonElement value)
                && value.ValueKind == JsonValueKind.String
                && value.GetString()!.Trim().Length > 0;
            if (isThere)
            {
                words[word.Name] = Shown(given![word.Name].GetString()!);
            }
            else if (word.IsRequired)
            {
                throw new McpProtocolException(
                    $"the prompt {prompt.Name} needs '{word.Name}': {word.Description}.",
                    McpErrorCode.InvalidParams
                );
            }
        }

        return words.ToImmutable();
    }

    // A word stays a word: it can't begin a paragraph of its own.
    private static string Shown(string text)
    {
        string line = OneLine.Of(text);
        return line.Length <= LongestWord ? line : line[..LongestWord];
    }
}
