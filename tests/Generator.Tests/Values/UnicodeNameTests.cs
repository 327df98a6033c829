using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.Values;

public sealed class UnicodeNameTests
{
    private const string Document = """
        openapi: 3.0.3
        info: { title: Uni, version: "1" }
        servers: [ { url: "https://uni.example" } ]
        paths:
          /données/{numéro}:
            get:
              operationId: obtenir
              x-cf1gen-method: Get
              parameters: [ { name: numéro, in: path, required: true, schema: { type: string } }, { name: größe, in: query, schema: { type: integer } }, { name: "страна", in: query, schema: { type: string } } ]
              responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/Adhérent" } } } } }
          /名前:
            get:
              operationId: namae
              x-cf1gen-method: Get
              responses: { "200": { description: d, content: { application/json: { schema: { $ref: "#/components/schemas/名前" } } } } }
        components:
          schemas:
            Adhérent: { type: object, properties: { prénom: { type: string }, "straße": { type: string }, "имя": { type: string }, "état": { type: string, enum: [créé, "открыт"] } } }
            名前: { type: object, properties: { "姓": { type: string }, "名前": { type: string } } }
        """;

    private static readonly SpecFile s_document = new("données.yaml", Document);

    [Fact]
    public void Client_compiles_without_a_warning() => GeneratorRun.Clean(s_document);

    [Fact]
    public void Names_of_files_are_ASCII() =>
        Assert.All(GeneratorRun.Of(s_document).Files.Keys, name => Assert.True(name.All(char.IsAscii), name));

    [Fact]
    public void Client_is_named_after_the_document() => Assert.NotNull(
        GeneratorRun.Of(s_document with { ClientName = null, Namespace = null }).Compilation.GetTypeByMetadataName("Cf1Gen.Données.DonnéesClient"));

    [Fact]
    public async Task Names_keep_the_letters_of_all_scripts()
    {
        var exchange = await GeneratedClient.RunAsync(
            s_document,
            """
            Adhérent a = await client.Données.GetAsync(numéro: "1", new() { Größe = 2, Страна = "fr" });
            return a.Prénom + a.Straße + a.Имя + (a.État == AdhérentÉtat.Créé);
            """,
            """{"prénom":"P","straße":"S","имя":"И","état":"créé"}""");

        Assert.Equal("PSИTrue", exchange.Result);
        Assert.Equal("/donn%C3%A9es/1?gr%C3%B6%C3%9Fe=2&%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B0=fr", exchange.Request.Target);
    }

    [Fact]
    public async Task Names_without_letter_case_are_kept()
    {
        var exchange = await GeneratedClient.RunAsync(
            s_document, "名前 a = await client.名前.GetAsync(); return a.姓;", """{"姓":"山"}""");

        Assert.Equal("山", exchange.Result);
    }
}
