using System.Text.Json.Nodes;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Generator.Tests.NothingLost;

/// <summary>Walks through a document, without the reader of the generator, and finds the words that are missing in the output.</summary>
internal sealed class DocumentWords
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    /// <summary>The runtime handles the members of an envelope and the parameters of paging.</summary>
    private static readonly string[] s_runtime = ["success", "errors", "messages", "result", "result_info"];

    private static readonly HashSet<string> s_headers = new(StringComparer.OrdinalIgnoreCase) { "Accept", "Content-Type", "Authorization" };

    private readonly JsonNode _root;
    private readonly GeneratedWords _words;
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly HashSet<string> _excused = new(StringComparer.Ordinal);
    private readonly List<string> _lost = [];
    private bool _isExcusing;

    private DocumentWords(JsonNode root, GeneratedWords words)
    {
        _root = root;
        _words = words;
    }

    /// <summary>Gets the number of words that were checked.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the words that neither the code nor a diagnostic contains.</summary>
    public IReadOnlyList<string> Lost => _lost;

    public static DocumentWords Of(SpecFile spec, GeneratedWords words)
    {
        var document = new DocumentWords(Parse(spec)!, words);
        document.Walk();
        return document;
    }

    private static JsonNode? Parse(SpecFile spec)
    {
        if (spec.Path.EndsWith(".json", StringComparison.Ordinal))
        {
            return JsonNode.Parse(spec.Text!,
                documentOptions: new() { AllowTrailingCommas = true, CommentHandling = System.Text.Json.JsonCommentHandling.Skip });
        }

        return YamlDocument.Read(spec.Text!);
    }

    private void Walk()
    {
        // A diagnostic about a schema covers its content.
        _isExcusing = true;
        foreach (var pointer in _words.UntypedPlaces)
        {
            Schema(At(pointer), pointer, isSent: false);
        }

        _isExcusing = false;
        _visited.Clear();
        foreach (var (path, item) in Members((_root as JsonObject)?["paths"]).Where(path => !IsLeftOut(Then("#/paths", path.Key))))
        {
            foreach (var method in s_methods)
            {
                if (Resolve(Member(item, method)) is JsonObject operation)
                {
                    Operation(path, item!, method, operation, Then(Then("#/paths", path), method));
                    Members(operation["callbacks"]).ToList()
                        .ForEach(callback => Members(Resolve(callback.Value)).ToList().ForEach(received =>
                        Received(received.Value, Text(operation["operationId"]) + " " + callback.Key, Then(
                            Then("#/paths", path), method))));
                }
            }

            foreach (var (method, operation) in Members(Member(item, "additionalOperations")).Where(
                _ => !IsLeftOut(Then(Then("#/paths", path), "additionalOperations"))))
            {
                var there = Then(Then(Then("#/paths", path), "additionalOperations"), method);
                if (operation is JsonObject other && !IsLeftOut(there))
                {
                    Operation(path, item!, method, other, there);
                }
            }
        }

        Members((_root as JsonObject)?["webhooks"]).Where(_ => !IsLeftOut("#/webhooks")).ToList()
            .ForEach(webhook => Received(webhook.Value, "webhook " + webhook.Key, Then("#/webhooks", webhook.Key)));
    }

    /// <summary>Checks requests of the API to the client, and their responses.</summary>
    private void Received(JsonNode? item, string id, string pointer)
    {
        foreach (var operation in s_methods.Select(method => Member(item, method)).OfType<JsonObject>())
        {
            foreach (var name in Items(operation["parameters"]).Select(Resolve).Select(parameter => Text(parameter?["name"]) ?? ""))
            {
                Look($"parameter {name} of {id}", name, name, id);
            }

            Content(Resolve(operation["requestBody"])?["content"], pointer, id, isSent: true);
            foreach (var response in Members(operation["responses"]).Where(response => response.Key[0] == '2').Take(1))
            {
                Content(Resolve(response.Value)?["content"], pointer, id, isSent: false);
            }
        }
    }

    private void Operation(string path, JsonNode item, string method, JsonObject operation, string pointer)
    {
        var id = Text(operation["operationId"]) is { } own && !string.IsNullOrWhiteSpace(own) ? own
            : method.ToUpperInvariant() + " " + path;
        Look("operation " + id, id, id);
        foreach (var parameter in Items(item["parameters"]).Concat(Items(operation["parameters"])).Select(Resolve).OfType<JsonNode>())
        {
            var name = Text(parameter["name"]) ?? "";
            if (Text(parameter["in"]) is "body")
            {
                if (!_words.HasProblemAt(id, "CF1013"))
                {
                    Schema(parameter["schema"], pointer, isSent: true);
                }

                continue;
            }

            if (!path.Contains("{" + name, StringComparison.Ordinal) || Text(parameter["in"]) != "path")
            {
                Look($"parameter {name} of {id}", name, name, id);
            }

            // OpenAPI ignores parameters for these headers, which come from the content and the credential.
            if (Text(parameter["in"]) is "header" && s_headers.Contains(name))
            {
                continue;
            }

            Schema(parameter["schema"], pointer, isSent: true);
            Members(parameter["content"]).Where(content => !_words.HasProblem(id, content.Key)).ToList()
                .ForEach(content => Schema(content.Value?["schema"], pointer, isSent: true));
        }

        Content(Resolve(operation["requestBody"])?["content"], Then(pointer, "requestBody"), id, isSent: true);
        var successes = Members(operation["responses"]).Where(response => response.Key[0] == '2').ToList();
        var isRedirected = Members(operation["responses"]).Any(response => response.Key[0] == '3');
        foreach (var (status, response) in successes.Count > 0 || isRedirected ? successes : Members(operation["responses"]).Where(
            response => response.Key == "default"))
        {
            if (status is not ("204" or "205") && method != "head" && !_words.HasProblem(id, status))
            {
                var there = Then(Then(pointer, "responses"), status);
                Content(Resolve(response)?["content"], there, id, isSent: false);
                if (!_words.HasProblemAt(id, "CF1013"))
                {
                    Schema(Resolve(response)?["schema"], there, isSent: false);
                }
            }
        }
    }

    private void Content(JsonNode? content, string pointer, string id, bool isSent)
    {
        foreach (var (type, media) in Members(content).Where(media => !_words.HasProblem(id, media.Key) || _words.Uses(id, media.Key)))
        {
            var there = Then(Then(pointer, "content"), type);
            Schema(media?["schema"], Then(there, "schema"), isSent);
            Schema(media?["itemSchema"], Then(there, "itemSchema"), isSent);
        }
    }

    private void Schema(JsonNode? schema, string pointer, bool isSent)
    {
        if (schema is not JsonObject members || (!_isExcusing && IsUntyped(pointer)))
        {
            return;
        }

        if (Text(members["$ref"]) is { } reference)
        {
            if (!_words.HasProblemAt(pointer + "/$ref", "CF1005", "CF1006", "CF1008") && _visited.Add(reference + isSent))
            {
                Schema(Resolve(schema), reference, isSent);
            }

            return;
        }

        foreach (var (name, property) in Members(members["properties"]))
        {
            var there = Then(Then(pointer, "properties"), name);
            if (isSent && Resolve(property)?["readOnly"]?.GetValueKind() == System.Text.Json.JsonValueKind.True)
            {
                continue;
            }

            if (IsRuntimes(name, members, isSent))
            {
                continue;
            }

            if (!s_runtime.Contains(name))
            {
                LookAt(there, "property " + there, name);
            }

            // A diagnostic about an omitted part covers its content.
            if (_isExcusing || _words.HasString(name) || !_words.HasProblem(name))
            {
                Schema(property, there, isSent);
            }
        }

        foreach (var value in Items(members["enum"]).Select(Text).OfType<string>().Where(_ => Text(members["type"]) is "string"))
        {
            LookAt(pointer, $"value {value} of {pointer}", value);
        }

        foreach (var keyword in (string[])["items", "additionalProperties"])
        {
            // The values of a map with properties, which a diagnostic names, are JSON.
            if (keyword == "additionalProperties" && _words.HasProblemAt(pointer, "CF1050"))
            {
                continue;
            }

            Schema(members[keyword], Then(pointer, keyword), isSent);
        }

        foreach (var keyword in (string[])["allOf", "oneOf", "anyOf"])
        {
            if (!IsLeftOut(Then(pointer, keyword)) && (keyword == "allOf" || !_words.HasProblemAt(pointer, "CF1031")))
            {
                var index = 0;
                Items(members[keyword]).ToList().ForEach(item => Schema(item, Then(Then(pointer, keyword), $"{index++}"), isSent));
            }
        }
    }

    /// <summary>Returns whether the runtime has the type: a part of an envelope other than its result.</summary>
    private static bool IsRuntimes(string name, JsonObject owner, bool isSent) =>
        !isSent && (name == "result_info" || (name is "errors" or "messages" && Members(owner["properties"]).Any(other => other.Key == "success")));

    private bool IsLeftOut(string pointer) => _words.HasProblemAt(pointer, "CF1006", "CF1020");

    private bool IsUntyped(string pointer) => _words.HasProblemAt(pointer, "CF1010", "CF1011", "CF1004", "CF1006", "CF1048");

    private void LookAt(string pointer, string what, string word)
    {
        if (_isExcusing)
        {
            _excused.Add(pointer);
        }
        else if (!_excused.Contains(pointer) && !_words.HasConstant(word))
        {
            Look(what, word, word);
        }
    }

    private void Look(string what, string word, params string[] names)
    {
        Count++;
        if (!_words.HasString(word) && !_words.HasProblem(names))
        {
            _lost.Add(what);
        }
    }

    /// <summary>Follows references within the document; one that leads nowhere is a diagnostic of its own.</summary>
    private JsonNode? Resolve(JsonNode? node)
    {
        for (var depth = 0; depth < 20 && node is JsonObject members && Text(members["$ref"]) is { } reference; depth++)
        {
            node = At(reference);
        }

        return node;
    }

    private JsonNode? At(string pointer) => pointer.Split('/').Skip(1)
        .Select(key => Uri.UnescapeDataString(key).Replace("~1", "/", StringComparison.Ordinal).Replace(
            "~0", "~", StringComparison.Ordinal))
        .Aggregate((JsonNode?)_root, (node, key) => Resolve(node) switch
        {
            JsonObject members => members[key],
            JsonArray items when int.TryParse(key, out var index) && index < items.Count => items[index],
            _ => null,
        });

    private JsonNode? Member(JsonNode? node, string name) => (Resolve(node) as JsonObject)?[name];

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode? node) => node as JsonObject ?? [];

    private static IEnumerable<JsonNode?> Items(JsonNode? node) => node as JsonArray ?? [];

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static string Then(string pointer, string key) =>
        pointer + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
