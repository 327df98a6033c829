using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Reporting;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Judges requests from the document alone.</summary>
/// <param name="operation">The operation.</param>
/// <param name="method">The method that sends the requests.</param>
/// <param name="secrets">The names of query parameters, headers and cookies that authenticate.</param>
internal sealed class RequestCheck(ApiOperation operation, ClientMethod method, IReadOnlySet<string> secrets)
{
    /// <summary>The headers that no parameter can set: other parts of the document describe them, or the connection sets them.</summary>
    public static readonly HashSet<string> ReservedHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Accept", "Authorization", "Connection", "Content-Length", "Content-Type", "Host", "Transfer-Encoding",
    };

    private static readonly HashSet<string> s_ownHeaders = new(ReservedHeaders, StringComparer.OrdinalIgnoreCase)
    {
        "Accept-Encoding", "Accept-Language", "Cookie", "Expect", "User-Agent", "traceparent", "tracestate",
    };

    /// <summary>Returns what is wrong with a request.</summary>
    public IEnumerable<Finding> Check(CapturedRequest request, RequestPlan plan)
    {
        var found = new List<Finding>();
        if (request.Method != operation.Method)
        {
            found.Add(Wrong("method", $"expected {operation.Method}, found {request.Method}"));
        }

        CheckPath(request, plan, found);
        CheckPairs("query", Pair.Parse(request.Address.Query.TrimStart('?')), plan, found);
        CheckPairs("cookie", Pair.Parse(request.Headers.GetValueOrDefault("Cookie") ?? "", ';'), plan, found);
        CheckHeaders(request, plan, found);
        found.AddRange(new BodyCheck(operation, method).Check(request, plan).Select(wrong => Wrong(wrong.Cause, wrong.Details)));
        return found;
    }

    private static Finding Wrong(string cause, string details) => new(IsRequest: true, cause, details);

    private void CheckPath(CapturedRequest request, RequestPlan plan, List<Finding> found)
    {
        // A fragment is never sent, and a query in the template is a part of the query.
        var template = operation.Path.Split('#', '?')[0];
        var names = Regex.Matches(template, @"\{([^{}]*)\}").Select(match => match.Groups[1].Value).ToList();
        var pattern = Regex.Replace(
            Regex.Escape(Canonical(template)), @"\\\{[^{}]*}", hole => hole.Value.Contains('+') ? "(.*)" : "([^/]*)");
        var path = Canonical(request.Address.AbsolutePath);
        var match = Regex.Match(path, pattern + "$", RegexOptions.None, TimeSpan.FromSeconds(5));
        if (!match.Success)
        {
            found.Add(Wrong("path", $"expected {template}, found {request.Address.AbsolutePath}"));
            return;
        }

        for (var index = 0; index < names.Count; index++)
        {
            // In {name}{extension}, nothing separates the two values.
            if (template.Contains($"{{{names[index]}}}{{", StringComparison.Ordinal)
                || template.Contains($"}}{{{names[index]}}}", StringComparison.Ordinal))
            {
                continue;
            }

            var parameter = operation.Parameters.FirstOrDefault(candidate =>
                candidate.Location == "path" && candidate.Name == names[index].TrimStart('+'));
            var raw = match.Groups[index + 1].Value;
            if (parameter is not null && plan.Values.TryGetValue(parameter, out var value) && !IsPathValue(raw, parameter, value))
            {
                found.Add(Wrong("path value", $"{parameter.Name}: expected {value?.ToJsonString()}, found {raw}"));
            }
        }
    }

    private static bool IsPathValue(string raw, ApiParameter parameter, JsonNode? value) => parameter.ContentType is not null
        ? JsonComparison.IsJson(value, Uri.UnescapeDataString(raw)) || JsonComparison.IsText(value, Uri.UnescapeDataString(raw))
        : DelimitedCheck.IsValue(
            parameter.Style is "spaceDelimited" or "pipeDelimited" or "tabDelimited" ? Uri.UnescapeDataString(raw) : raw,
            parameter.Name, value, parameter.Style, parameter.Explode,
            parameter.Style is "spaceDelimited" or "pipeDelimited" or "tabDelimited" ? text => text : Uri.UnescapeDataString);

    /// <summary>Decodes the percent-encoded characters that need no encoding in a path, and leaves all others.</summary>
    private static string Canonical(string path) => Regex.Replace(path, "%[0-9A-Fa-f]{2}|[^\u0021-\u007e]", match =>
        match.Value.Length == 3 && Uri.UnescapeDataString(match.Value) is [var letter]
            && (char.IsAsciiLetterOrDigit(letter) || "-._~".Contains(letter))
            ? letter.ToString()
            : match.Value[0] == '%' ? match.Value.ToUpperInvariant() : Uri.EscapeDataString(match.Value));

    private void CheckPairs(string location, List<Pair> pairs, RequestPlan plan, List<Finding> found)
    {
        var check = new PairCheck(pairs);
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.Location == location))
        {
            if (plan.Values.TryGetValue(parameter, out var value))
            {
                if (check.Check(parameter.Name, value, parameter.Style, parameter.Explode, parameter.ContentType) is { } wrong)
                {
                    found.Add(Wrong($"{location} {Describe(parameter, value)}", wrong));
                }
            }
            else if (parameter.IsRequired && !secrets.Contains(parameter.Name) && pairs.All(pair => pair.Name != parameter.Name))
            {
                found.Add(Wrong($"required {location} parameter is missing", parameter.Name));
            }
        }

        var declared = operation.Parameters.Where(parameter => parameter.Location == location)
            .Select(parameter => parameter.Name).ToHashSet();
        var query = operation.Path.Contains('?') ? operation.Path.Split('?', 2)[1].Split('#')[0] : "";
        declared.UnionWith(Pair.Parse(query).Select(pair => pair.Name));
        foreach (var pair in pairs.Where(pair => !declared.Contains(pair.Name) && !secrets.Contains(pair.Name)
            && !operation.Parameters.Any(parameter => parameter.Location == "querystring")))
        {
            found.Add(Wrong($"{location} has what the document does not declare", $"{pair.Name}={pair.RawValue}"));
        }
    }

    private void CheckHeaders(CapturedRequest request, RequestPlan plan, List<Finding> found)
    {
        var declared = operation.Parameters.Where(parameter => parameter.Location == "header").ToList();
        foreach (var parameter in declared.Where(parameter => !s_ownHeaders.Contains(parameter.Name)))
        {
            var raw = request.Headers.GetValueOrDefault(parameter.Name);
            if (plan.Values.TryGetValue(parameter, out var value))
            {
                if (value is not null and not JsonArray { Count: 0 } && (raw is null || !IsHeaderValue(raw, parameter, value)))
                {
                    found.Add(Wrong(
                        $"header {Describe(parameter, value)}",
                        $"{parameter.Name}: expected {value.ToJsonString()}, found {raw ?? "nothing"}"));
                }
            }
            else if (parameter.IsRequired && raw is null && !secrets.Contains(parameter.Name))
            {
                found.Add(Wrong("required header is missing", parameter.Name));
            }
        }

        foreach (var name in request.Headers.Keys.Where(name => !s_ownHeaders.Contains(name) && !secrets.Contains(name)
            && !declared.Any(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
        {
            found.Add(Wrong("header that the document does not declare", $"{name}: {request.Headers[name]}"));
        }
    }

    private static bool IsHeaderValue(string raw, ApiParameter parameter, JsonNode value) =>
        parameter.ContentType is { } type && ApiContent.IsJsonType(OperationReader.MediaType(type)) ? JsonComparison.IsJson(value, raw)
        : DelimitedCheck.IsValue(raw, parameter.Name, value, parameter.Style, parameter.Explode, text => text)
            || (DateTimeOffset.TryParse(raw, out var sent) && DateTimeOffset.TryParse(value.ToString(), out var time)
                && sent == time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)));

    private static string Describe(ApiParameter parameter, JsonNode? value) =>
        $"{(value is JsonArray ? "list" : value is JsonObject ? "object" : "value")} of style "
        + $"{parameter.ContentType ?? parameter.Style}{(parameter.Explode ? " exploded" : "")}";
}
