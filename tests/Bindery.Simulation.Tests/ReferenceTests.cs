using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>Records that a platform knows by a value of their own, as contacts by e-mail.</summary>
public sealed class ReferenceTests
{
    private const string Contacts = "/crm/v3/objects/contacts";

    [Fact]
    public async Task A_record_is_read_by_its_reference()
    {
        await using RunningPlatform platform = await StartAsync();
        JsonNode contact = platform.All("contact")[0];

        using HttpResponseMessage answer = await LookUpAsync(
            platform,
            (string)contact["properties"]!["email"]!
        );

        JsonNode body = await RunningPlatform.BodyAsync(answer);
        Assert.Equal((string?)contact["id"], (string?)body["id"]);
    }

    [Fact]
    public async Task Nothing_is_found_where_no_record_has_the_reference()
    {
        await using RunningPlatform platform = await StartAsync();

        using HttpResponseMessage answer = await LookUpAsync(platform, "nobody@example.org");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_second_record_of_a_reference_is_refused_and_the_first_one_named()
    {
        await using RunningPlatform platform = await StartAsync();
        JsonNode contact = platform.All("contact")[0];
        int before = platform.All("contact").Length;

        using HttpResponseMessage answer = await SendAsync(
            platform,
            HttpMethod.Post,
            Contacts,
            $$$"""{"properties": {"email": "{{{contact["properties"]!["email"]}}}"}}"""
        );

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        string message = (string)(await RunningPlatform.BodyAsync(answer))["message"]!;
        Assert.Contains((string)contact["id"]!, message, StringComparison.Ordinal);
        Assert.Equal(before, platform.All("contact").Length);
    }

    [Fact]
    public async Task A_brief_answer_has_what_was_sent_and_what_the_platform_sets()
    {
        await using RunningPlatform platform = await StartAsync();
        JsonNode contact = platform.All("contact")[0];

        using HttpResponseMessage answer = await SendAsync(
            platform,
            HttpMethod.Patch,
            $"{Contacts}/{contact["id"]}",
            """{"properties": {"jobtitle": "Buyer", "phone": ""}}"""
        );

        JsonNode body = await RunningPlatform.BodyAsync(answer);
        Assert.Equal(
            ["jobtitle", "lastmodifieddate", "phone"],
            body["properties"]!.AsObject().Select(member => member.Key).Order()
        );
        JsonNode kept = platform.All("contact")[0]["properties"]!;
        Assert.Equal(
            ("Buyer", (string?)contact["properties"]!["lastname"]),
            ((string?)kept["jobtitle"], (string?)kept["lastname"])
        );
    }

    private static async Task<RunningPlatform> StartAsync()
    {
        RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = RequiredBlueprint.Open("hubspot"),
            }
        );
        PlatformClient.LogIn(platform);
        return platform;
    }

    private static Task<HttpResponseMessage> LookUpAsync(RunningPlatform platform, string email)
    {
        IEnumerable<string> parameters = RequiredBlueprint
            .Open("hubspot")
            .Entities.First(entity => entity.Name == "contact")
            .Idempotency!.Endpoint!.Parameters.Select(parameter =>
                $"{parameter.Name}={parameter.Value}"
            );
        return platform.Http.GetAsync(
            new Uri(
                $"{Contacts}/{Uri.EscapeDataString(email)}?{string.Join('&', parameters)}",
                UriKind.Relative
            ),
            RunningPlatform.Cancellation
        );
    }

    private static async Task<HttpResponseMessage> SendAsync(
        RunningPlatform platform,
        HttpMethod method,
        string path,
        string body
    )
    {
        using HttpRequestMessage request = new(method, new Uri(path, UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        return await platform.Http.SendAsync(request, RunningPlatform.Cancellation);
    }
}
