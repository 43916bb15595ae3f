using System.Text.Json;
using Bindery.Mcp.Tests.Serving;
using Bindery.Testing;

namespace Bindery.Mcp.Tests.Tools;

public sealed class ProposeBlueprintTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Acme Shop, version: "1" }
        servers: [{ url: "https://api.acme.example/v1" }]
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Api-Key }
          schemas:
            Customer:
              type: object
              properties:
                id: { type: integer }
                name: { type: string }
                email: { type: string }
                updated_at: { type: string, format: date-time }
        security: [{ key: [] }]
        paths:
          /customers:
            get:
              parameters:
                - { name: page, in: query, schema: { type: integer } }
                - { name: per_page, in: query, schema: { type: integer, maximum: 100 } }
              responses:
                "200":
                  description: ok
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: "#/components/schemas/Customer" } }
          /customers/{id}:
            get:
              parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
              responses:
                "200":
                  description: ok
                  content:
                    application/json:
                      schema: { $ref: "#/components/schemas/Customer" }

        """;

    [Fact]
    public async Task A_document_becomes_a_file_that_a_connector_can_be_made_of()
    {
        using TemporaryFolder folder = new();
        folder.Write("acme-openapi.yaml", Document);
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            ServedBindery.UriOf(folder),
        ]);

        JsonElement proposed = await bindery.AnswerAsync(
            "propose_blueprint",
            ("document", "acme-openapi.yaml"),
            ("file", "acme.yaml"),
            ("name", "acme")
        );
        Assert.False(File.Exists(folder.At("acme.yaml")));
        await bindery.AnswerAsync(
            "apply",
            ("preview_id", proposed.GetProperty("preview_id").GetString())
        );

        Assert.Equal(
            proposed.GetProperty("yaml").GetString(),
            await File.ReadAllTextAsync(
                folder.At("acme.yaml"),
                TestContext.Current.CancellationToken
            )
        );
        JsonElement preview = await bindery.AnswerAsync(
            "init_connector",
            ("name", "acme"),
            ("path", "addons"),
            ("blueprint", "acme.yaml")
        );
        Assert.True(preview.TryGetProperty("preview_id", out _));
    }

    [Theory]
    [InlineData("https://example.com/openapi.yaml")]
    [InlineData("/etc/passwd")]
    public async Task Only_a_document_in_an_open_folder_is_read(string document)
    {
        using TemporaryFolder folder = new();
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            ServedBindery.UriOf(folder),
        ]);

        await bindery.ComplaintAsync(
            "propose_blueprint",
            ("document", document),
            ("file", "acme.yaml")
        );
    }

    [Fact]
    public async Task A_connector_is_made_of_a_document_directly()
    {
        using TemporaryFolder folder = new();
        folder.Write("acme-openapi.yaml", Document);
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            ServedBindery.UriOf(folder),
        ]);

        JsonElement preview = await bindery.AnswerAsync(
            "init_connector",
            ("name", "acme"),
            ("path", "."),
            ("openapi", "acme-openapi.yaml")
        );
        Assert.False(Directory.Exists(folder.At("acme_connector")));
        await bindery.AnswerAsync(
            "apply",
            ("preview_id", preview.GetProperty("preview_id").GetString())
        );

        JsonElement facts = await bindery.AnswerAsync(
            "inspect_module",
            ("module", "acme_connector")
        );
        Assert.Contains("acme.res.partner", facts.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/etc/passwd")]
    [InlineData("https://api.acme.example/openapi.yaml")]
    public async Task A_connector_is_made_of_no_document_outside(string document)
    {
        using TemporaryFolder folder = new();
        await using ServedBindery bindery = await ServedBindery.StartAsync([
            ServedBindery.UriOf(folder),
        ]);

        await bindery.ComplaintAsync(
            "init_connector",
            ("name", "acme"),
            ("path", "."),
            ("openapi", document)
        );

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
