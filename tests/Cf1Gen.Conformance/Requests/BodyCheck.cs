using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Documents;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Judges the bodies of requests from the document alone.</summary>
/// <param name="operation">The operation.</param>
/// <param name="method">The method that sends the requests.</param>
internal sealed class BodyCheck(ApiOperation operation, ClientMethod method)
{
    /// <summary>Returns what is wrong with the body of a request.</summary>
    public IEnumerable<(string Cause, string Details)> Check(CapturedRequest request, RequestPlan plan)
    {
        // A form whose fields are all empty lists and a sequence without items have no text, but a content type.
        var canBeEmpty = method.Body is BodyKind.Form or BodyKind.Items && request.MediaType is not null;
        var body = request.Body is { Length: > 0 } || canBeEmpty ? request.Body ?? [] : null;
        if (plan.Content is not { } content)
        {
            // A client can send an empty object where a body is optional.
            return body is null || Encoding.UTF8.GetString(body) == "{}" || (operation.Body is not null && method.Paging.Count > 0)
                ? [] : [("body that nobody specified", Encoding.UTF8.GetString(body))];
        }

        if (body is null)
        {
            var isEmpty = plan.Body is JsonObject { Count: 0 } || plan.Body?.ToString().Length == 0;
            return isEmpty ? [] : [("body is missing", plan.Body?.ToJsonString() ?? "null")];
        }

        return [.. CheckType(request, content), .. CheckContent(request, content, plan.Body, body)];
    }

    private IEnumerable<(string Cause, string Details)> CheckType(CapturedRequest request, ApiContent content)
    {
        var sent = request.MediaType ?? "nothing";
        var isDeclared = operation.Body!.Contents.Any(declared => Matches(declared.MediaType, sent));
        return isDeclared || Matches(content.MediaType, sent) ? [] : [("content type", $"expected {content.MediaType}, found {sent}")];
    }

    private static bool Matches(string declared, string sent) => declared == sent || declared == "*/*" || !declared.Contains('/')
        || (declared.EndsWith("/*", StringComparison.Ordinal) && sent.StartsWith(declared[..^1], StringComparison.Ordinal));

    private IEnumerable<(string Cause, string Details)> CheckContent(
        CapturedRequest request, ApiContent content, JsonNode? value, byte[] body) =>
        method.Body switch
        {
            BodyKind.Json or BodyKind.EmptyJson => CheckJson(value, body),
            BodyKind.Items => CheckItems(value, Encoding.UTF8.GetString(body)),
            BodyKind.Form => CheckForm(content, value as JsonObject ?? [], Encoding.UTF8.GetString(body)),
            BodyKind.Text => Encoding.UTF8.GetString(body) == value?.ToString() ? [] : [("text body", Encoding.UTF8.GetString(body))],
            BodyKind.File => body.AsSpan().SequenceEqual(ArgumentBuilder.FileBytes(value)) ? []
                : [("file body", Encoding.UTF8.GetString(body))],
            _ => CheckParts(content, value as JsonObject ?? [], request, body),
        };

    private IEnumerable<(string Cause, string Details)> CheckItems(JsonNode? value, string body)
    {
        var items = value as JsonArray ?? [value?.DeepClone()];
        var lines = body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim('\u001e', '\r')).ToList();
        return lines.Count == items.Count
            ? items.Zip(lines).SelectMany(pair => CheckJson(pair.First, Encoding.UTF8.GetBytes(pair.Second)))
            : [("number of items", $"expected {items.Count}, found {lines.Count}")];
    }

    private List<(string Cause, string Details)> CheckJson(JsonNode? value, byte[] body)
    {
        try
        {
            var sent = JsonNode.Parse(body);
            if (sent is JsonObject members && value is JsonObject expected)
            {
                foreach (var name in method.Paging.Where(name => !expected.ContainsKey(name)))
                {
                    members.Remove(name);
                }
            }

            return JsonComparison.Difference(value, sent) is { } difference
                ? [($"JSON body: a value is {difference.Kind}", difference.ToString())] : [];
        }
        catch (JsonException exception)
        {
            return [("JSON body is not JSON", exception.Message + " in " + Encoding.UTF8.GetString(body)[..Math.Min(body.Length, 300)])];
        }
    }

    private static IEnumerable<(string Cause, string Details)> CheckForm(ApiContent content, JsonObject fields, string body)
    {
        var pairs = Pair.Parse(body);
        var check = new PairCheck(pairs);
        foreach (var (name, value) in fields)
        {
            var encoding = content.Encoding[name] as JsonObject;
            var style = encoding?["style"]?.ToString() ?? "form";
            var explode = encoding?["explode"] is { } flag ? OperationReader.IsTrue(flag) : style == "form";
            var type = encoding?["style"] is not null ? null
                : encoding?["contentType"]?.ToString() ?? (value is JsonObject ? "application/json" : null);
            if (check.Check(name, value, style, explode, type) is { } wrong)
            {
                yield return ($"form field that is a {(value is JsonArray ? "list" : value is JsonObject ? "object" : "value")}", wrong);
            }
        }

        if (pairs.Count > 0)
        {
            yield return ("form field that is not specified", string.Join("&", pairs.Select(pair => $"{pair.Name}={pair.RawValue}")));
        }
    }

    private static IEnumerable<(string Cause, string Details)> CheckParts(
        ApiContent content, JsonObject fields, CapturedRequest request, byte[] body)
    {
        var parts = MultipartReader.Read(body, request.Headers.GetValueOrDefault("Content-Type") ?? "");
        if (parts is null)
        {
            yield return ("multipart body is not valid", Encoding.UTF8.GetString(body));
            yield break;
        }

        foreach (var (name, value) in fields.Where(field => field.Value is not null))
        {
            var own = parts.FindAll(part => part.Name == name);
            if (!AreParts(own, value!, content.Encoding[name] as JsonObject))
            {
                var found = own.Count == 0 ? "nothing" : string.Join(" | ", own.Select(part => part.Text));
                yield return ($"part that is a {(value is JsonArray ? "list" : value is JsonObject ? "object" : "value")}",
                    $"{name}: expected {value!.ToJsonString()}, found {found}");
            }
        }

        foreach (var part in parts.Where(part => !fields.ContainsKey(part.Name)))
        {
            yield return ("part that is not specified", $"{part.Name}: {part.Text}");
        }
    }

    private static bool AreParts(List<MultipartPart> parts, JsonNode value, JsonObject? encoding)
    {
        if (value is not JsonArray list)
        {
            return parts.Count == 1 && IsPart(parts[0], value);
        }

        // A list is a part for each item, or one part: JSON, or with delimiters.
        return (parts.Count == list.Count && parts.Zip(list).All(pair => IsPart(pair.First, pair.Second)))
            || (parts.Count == 1 && (JsonComparison.IsJson(list, parts[0].Text)
                || (encoding?["style"] is { } style
                    && DelimitedCheck.IsValue(parts[0].Text, "", list, style.ToString(), explode: false, text => text))));
    }

    private static bool IsPart(MultipartPart part, JsonNode? value) => part.IsFile
        ? part.Content.AsSpan().SequenceEqual(ArgumentBuilder.FileBytes(value)) || JsonComparison.IsJson(value, part.Text)
        : JsonComparison.IsText(value, part.Text) || JsonComparison.IsJson(value, part.Text);
}
