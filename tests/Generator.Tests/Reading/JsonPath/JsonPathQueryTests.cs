using System.Text.Json.Nodes;
using Cf1Gen.Generator.Reading.JsonPath;
using Cf1Gen.Generator.Reading.JsonPath.Syntax;

namespace Cf1Gen.Generator.Tests.Reading.JsonPath;

/// <summary>The kinds of selectors, filters and functions, on a document as overlays change them.</summary>
public sealed class JsonPathQueryTests
{
    private const string Document = """
        {
          "servers": [ { "url": "https://a.example", "description": "Dev" }, { "url": "https://b.example" }, null ],
          "paths": {
            "/notes": { "get": { "tags": ["notes"], "parameters": [ { "name": "page", "in": "query" } ] }, "post": { "deprecated": true } },
            "/notes/{id}": { "get": { "tags": ["notes", "one"], "x-order": 9007199254740993 } }
          },
          "components": { "schemas": { "Note": { "type": "object", "properties": { "id": { "type": "string" }, "😀": { "type": "integer" } } } } }
        }
        """;

    [Theory]
    [InlineData("$", "$")]
    [InlineData("$.servers[0].url", "$['servers'][0]['url']")]
    [InlineData("$.servers[-3].url", "$['servers'][0]['url']")]
    [InlineData("$.servers[2]", "$['servers'][2]")]
    [InlineData("$.servers[3]", "")]
    [InlineData("$.servers[:2].url", "$['servers'][0]['url'] $['servers'][1]['url']")]
    [InlineData("$.servers[::-1]", "$['servers'][2] $['servers'][1] $['servers'][0]")]
    [InlineData("$.servers[1, 0].url", "$['servers'][1]['url'] $['servers'][0]['url']")]
    [InlineData("$.servers[0, 0].url", "$['servers'][0]['url'] $['servers'][0]['url']")]
    [InlineData("$.paths.*.get.tags", "$['paths']['/notes']['get']['tags'] $['paths']['/notes/{id}']['get']['tags']")]
    [InlineData("$.paths['/notes'].post", "$['paths']['/notes']['post']")]
    [InlineData("$.paths[\"/notes\"] [ 'post' ]", "$['paths']['/notes']['post']")]
    [InlineData("$..deprecated", "$['paths']['/notes']['post']['deprecated']")]
    [InlineData("$..['url', 'description']", "$['servers'][0]['url'] $['servers'][0]['description'] $['servers'][1]['url']")]
    [InlineData("$.servers[?@.description == 'Dev'].url", "$['servers'][0]['url']")]
    [InlineData("$.servers[?!@.description && @.url].url", "$['servers'][1]['url']")]
    [InlineData("$.servers[?@ == null]", "$['servers'][2]")]
    [InlineData("$.paths[?@.get['x-order'] == 9007199254740993].get.tags", "$['paths']['/notes/{id}']['get']['tags']")]
    [InlineData("$.paths[?@.get['x-order'] == 9007199254740992].get.tags", "")]
    [InlineData("$.paths[?@.get.tags[?@ == 'one']].get.tags[0]", "$['paths']['/notes/{id}']['get']['tags'][0]")]
    [InlineData("$.paths[?length(@.get.tags) > 1 || @.post].get.tags[0]",
        "$['paths']['/notes']['get']['tags'][0] $['paths']['/notes/{id}']['get']['tags'][0]")]
    [InlineData("$.paths[?count(@.*) == 2].post", "$['paths']['/notes']['post']")]
    [InlineData("$.paths[?value(@..name) == 'page'].post", "$['paths']['/notes']['post']")]
    [InlineData("$.servers[?match(@.url, 'https://[ac][.]example')].url", "$['servers'][0]['url']")]
    [InlineData("$.servers[?search(@.url, '//b')].url", "$['servers'][1]['url']")]
    [InlineData("$.components.schemas.Note.properties.😀", "$['components']['schemas']['Note']['properties']['😀']")]
    [InlineData("$.components.schemas.Note.properties['\\ud83d\\ude00'].type",
        "$['components']['schemas']['Note']['properties']['😀']['type']")]
    public void Query_selects_nodes(string query, string expected) => Assert.Equal(expected, string.Join(' ', Select(query)));

    [Theory]
    [InlineData("$['a']['b~/c'][10]", "#/a/b~0~1c/10")]
    [InlineData("$", "#")]
    public void Path_is_available_as_pointer(string query, string expected)
    {
        var document = JsonNode.Parse("""{ "a": { "b~/c": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1] } }""");

        Assert.Equal(expected, Assert.Single(Evaluate(query, document)).Path!.ToPointer());
    }

    [Theory]
    [InlineData("$.a", true)]
    [InlineData("$[0]['a']", true)]
    [InlineData("$", true)]
    [InlineData("$.*", false)]
    [InlineData("$..a", false)]
    [InlineData("$['a', 'b']", false)]
    [InlineData("$[0:1]", false)]
    [InlineData("$[?@.a]", false)]
    public void Singular_query_selects_at_most_one_node(string query, bool expected) =>
        Assert.Equal(expected, JsonPathQuery.Parse(query).IsSingular);

    [Theory]
    [InlineData("", 0, "expected '$', the root of the document, but found the end")]
    [InlineData("info.title", 0, "expected '$', the root of the document, but found 'i'")]
    [InlineData("$ ", 1, "expected '.', '[' or the end, but found ' '")]
    [InlineData("$.", 2, "expected a name or '*' after '.', but found the end")]
    [InlineData("$..", 3, "expected a name, '*' or '[' after '..', but found the end")]
    [InlineData("$.paths./notes", 8, "expected a name or '*' after '.', but found '/'")]
    [InlineData("$.x-order", 3, "expected '.', '[' or the end, but found '-'")]
    [InlineData("$.a[", 4, "expected a name in quotes, an index, '*', ':' or '?', but found the end")]
    [InlineData("$.a[b]", 4, "expected a name in quotes, an index, '*', ':' or '?', but found 'b'")]
    [InlineData("$.a['b'", 7, "expected ',' or ']', but found the end")]
    [InlineData("$['a]", 5, "expected the closing ', but found the end")]
    [InlineData("$['a\\x']", 5, "expected one of the escapes \\b \\f \\n \\r \\t \\/ \\\\ \\' \\uXXXX, but found 'x'")]
    [InlineData("$['\\ud800']", 3, "the escape is an incomplete surrogate pair")]
    [InlineData("$['\u0007']", 3, "expected a character that is not a control character, but found U+0007")]
    [InlineData("$[01]", 2, "a number begins with 0")]
    [InlineData("$[-0]", 3, "-0 is not an index")]
    [InlineData("$[9007199254740992]", 2, "the index is not in the range from -9007199254740991 to 9007199254740991")]
    [InlineData("$[?]", 3, "expected '@', '$', a string, a number, true, false, null or a function, but found ']'")]
    [InlineData("$[?@.a = 1]", 7, "expected ',' or ']', but found '='")]
    [InlineData("$[?true]", 7, "expected a comparison operator, because a literal alone is not a condition, but found ']'")]
    [InlineData("$[?@.* == 1]", 3, "the query can select several nodes, so that it cannot be compared")]
    [InlineData("$[?!@.a == 1]", 4, "expected a query, a function or '(' after '!', but found a comparison")]
    [InlineData("$[?(@.a]", 7, "expected ')', '&&' or '||', but found ']'")]
    [InlineData("$[?len(@.a) == 1]", 3, "the function 'len' does not exist; the nearest is 'length'")]
    [InlineData("$[?length(@.a)]", 14, "expected a comparison operator, because 'length' returns a value, but found ']'")]
    [InlineData("$[?length(@.a, 1) == 1]", 3, "the number of arguments of 'length' is 2, but must be 1")]
    [InlineData("$[?length(@.*) == 1]", 10, "the query can select several nodes, so that 'length' requires a value")]
    [InlineData("$[?count(1) == 1]", 9, "the argument of 'count' must be a query")]
    [InlineData("$[?count(@.a && @.b) == 1]", 9, "an argument of 'count' is a value or a query, not a condition")]
    [InlineData("$[?match(@.a, 'a') == true]", 3, "'match' is a condition and not a value, so that it cannot be compared")]
    [InlineData("$[?@.a == 1.]", 12, "expected a digit after the decimal point, but found ']'")]
    public void Invalid_query_is_located(string query, int offset, string message)
    {
        var error = Assert.Throws<JsonPathSyntaxException>(() => JsonPathQuery.Parse(query));

        Assert.Equal((offset, message), (error.Offset, error.Message));
    }

    [Theory]
    [InlineData("$[?match(@.a, '[')]", 14)]
    [InlineData("$[?@.b && search(@.a, '\\\\d')]", 22)]
    public void Invalid_regular_expression_matches_nothing_and_is_a_warning(string text, int offset)
    {
        var query = JsonPathQuery.Parse(text);

        Assert.Equal(offset, Assert.Single(query.Warnings).Offset);
        Assert.Empty(Evaluate(text, JsonNode.Parse("""[ { "a": "[", "b": 1 } ]""")));
    }

    [Fact]
    public void Valid_query_has_no_warning() => Assert.Empty(JsonPathQuery.Parse("$[?match(@.a, '[a-z]+')]").Warnings);

    private static IEnumerable<string> Select(string query) =>
        Evaluate(query, JsonNode.Parse(Document)).Select(node => node.Path!.ToString());

    private static IReadOnlyList<JsonPathNode> Evaluate(string query, JsonNode? document) =>
        new JsonPathEvaluator(document, new EvaluationBudget(1_000_000, default)).Select(JsonPathQuery.Parse(query));
}
