using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Bindery.Blueprints;

namespace Bindery.Simulation.Tests;

/// <summary>Platforms that take XML, whatever they answer.</summary>
public sealed class XmlBodyTests
{
    private const string Deep = "<a><a><a><a><a><a><a><a>";

    [Theory]
    [InlineData("<shop><book><name>War &amp; Peace</name><pages>7</pages></book></shop>")]
    [InlineData(
        "\uFEFF<?xml version='1.0' encoding='utf-8'?>\n<!-- <shop> --><shop>\n <book>\n  <name ><![CDATA[War & Peace]]></name >\n <pages>&#55;</pages><none/></book>\n</shop>\n"
    )]
    [InlineData(
        "<x:shop xmlns:x='urn:x'><x:book id=\"1\"><x:name>War<!-- and -->&#x20;&amp; Peace</x:name><x:pages>7</x:pages></x:book></x:shop>"
    )]
    public async Task A_body_in_XML_is_what_JSON_would_be(string body)
    {
        await using RunningPlatform platform = await StartAsync();
        int before = platform.All("book").Length;

        Assert.Equal(HttpStatusCode.Created, await SendAsync(platform, body));

        JsonNode book = platform.All("book")[before];
        Assert.Equal(("War & Peace", 7), ((string?)book["name"], (int)book["pages"]!));
    }

    [Fact]
    public async Task A_text_stays_a_text_whatever_it_looks_like()
    {
        await using RunningPlatform platform = await StartAsync();
        const string Hostile = "]]></name>\"<script>' é🍵 &amp;";
        string written = WebUtility.HtmlEncode(Hostile);

        Assert.Equal(
            HttpStatusCode.Created,
            await SendAsync(platform, $"<shop><book><name>{written}</name></book></shop>")
        );

        Assert.Equal(Hostile, (string?)platform.All("book")[^1]["name"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("""{"shop": {"book": {"name": "Tea"}}}""")]
    [InlineData("<shop><book><name>Tea</name></book>")]
    [InlineData("<shop><book><name>Tea</book></name></shop>")]
    [InlineData("<shop><book><name>Tea</name></book></shop><shop/>")]
    [InlineData("<shop><book><name>Tea</name></book></shop>&")]
    [InlineData("<shop><book><name>Tea & more</name></book></shop>")]
    [InlineData("<shop><book><name>&tea;</name></book></shop>")]
    [InlineData("<shop><book><name>Tea&#0;</name></book></shop>")]
    [InlineData("<shop><book><name>Tea\u0001</name></book></shop>")]
    [InlineData("<shop><book><name x=Tea>Tea</name></book></shop>")]
    [InlineData("<shop><book><1>Tea</1></book></shop>")]
    [InlineData(
        "<!DOCTYPE shop [<!ENTITY t SYSTEM \"file:///etc/passwd\">]><shop><book><name>&t;</name></book></shop>"
    )]
    [InlineData(Deep + Deep + Deep + Deep + Deep + Deep + Deep + Deep + Deep)]
    [InlineData("<shop><tea><name>Tea</name></tea></shop>")]
    public async Task What_is_not_its_XML_is_refused_and_changes_nothing(string body)
    {
        await using RunningPlatform platform = await StartAsync();
        int before = platform.All("book").Length;

        Assert.Equal(HttpStatusCode.BadRequest, await SendAsync(platform, body));

        Assert.Equal(before, platform.All("book").Length);
    }

    private static async Task<HttpStatusCode> SendAsync(RunningPlatform platform, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/xml");
        using HttpResponseMessage answer = await platform.Http.PostAsync(
            new Uri("/v2/books", UriKind.Relative),
            content,
            RunningPlatform.Cancellation
        );
        return answer.StatusCode;
    }

    private static async Task<RunningPlatform> StartAsync()
    {
        Blueprint books = Bookshop.With(Bookshop.Bearer);
        Entity book = books.Entities[0];
        RunningPlatform platform = await RunningPlatform.StartAsync(
            RunningPlatform.Options with
            {
                Blueprint = books with
                {
                    BodyFormat = BodyFormat.Xml,
                    Entities =
                    [
                        book with
                        {
                            Endpoints = book.Endpoints with
                            {
                                Create = book.Endpoints.Create! with { BodyEnvelope = "shop.book" },
                            },
                        },
                    ],
                },
            }
        );
        platform.Http.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            platform.Platform.SimulatedSettings["key"]
        );
        return platform;
    }
}
