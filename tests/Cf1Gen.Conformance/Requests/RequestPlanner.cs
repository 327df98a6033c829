using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Samples;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance.Requests;

/// <summary>Synthesizes what calls send: everything, only what is required, and unusual values.</summary>
/// <param name="operation">The operation.</param>
/// <param name="binding">The method that is called.</param>
/// <param name="samples">Synthesizes values.</param>
/// <param name="validator">Validates values.</param>
internal sealed class RequestPlanner(ApiOperation operation, MethodBinding binding, SampleGenerator samples, SchemaValidator validator)
{
    private const int MostBodies = 12;

    /// <summary>Gets the reasons why something is not sent.</summary>
    public HashSet<string> Gaps { get; } = new(StringComparer.Ordinal);

    /// <summary>Returns the plans.</summary>
    /// <exception cref="NoSampleException">A required value cannot be synthesized.</exception>
    public IEnumerable<RequestPlan> Plans()
    {
        yield return Plan(SamplePlan.Everything, isRequiredOnly: false);
        var choices = samples.Choices;
        yield return Plan(SamplePlan.Required, isRequiredOnly: true);
        SamplePlan[] edges = [SamplePlan.Edges, SamplePlan.Edges with { Choice = 0, Count = 0 }, new(SampleDetail.Nulls, 1, 1)];
        foreach (var plan in edges)
        {
            if (TryPlan(plan) is { } further)
            {
                yield return further;
            }
        }

        for (var choice = 1; choice < Math.Min(choices, MostBodies); choice++)
        {
            if (TryPlan(SamplePlan.Everything with { Choice = choice }) is { } further)
            {
                yield return further;
            }
        }
    }

    private RequestPlan? TryPlan(SamplePlan plan)
    {
        try
        {
            return Plan(plan, isRequiredOnly: false);
        }
        catch (NoSampleException)
        {
            // The plan asks for more than the schema allows; the usual plans cover what is required.
            return null;
        }
    }

    private RequestPlan Plan(SamplePlan plan, bool isRequiredOnly)
    {
        var values = new Dictionary<ApiParameter, JsonNode?>();
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsRequired || !isRequiredOnly))
        {
            if (parameter.Location == "path" && binding.IsSetting(parameter))
            {
                values.Add(parameter, ClientInstance.Setting);
            }
            else if (binding.TargetOf(parameter) is not null && Value(parameter, plan) is { } value)
            {
                values.Add(parameter, value);
            }
        }

        var content = binding.Content;
        var hasBody = content is not null && (operation.Body!.IsRequired || !isRequiredOnly || binding.RequiresBody);
        return hasBody && Body(content!, plan) is var (isSent, body) && isSent
            ? new RequestPlan(values, content, body)
            : new RequestPlan(values, null, null);
    }

    /// <summary>Returns the value of a parameter; <see langword="null"/> to omit it.</summary>
    private JsonNode? Value(ApiParameter parameter, SamplePlan plan)
    {
        if (parameter is { Location: "header", Style: "tabDelimited" })
        {
            Gaps.Add("a header with tabs, which the generator rejects with a diagnostic");
            return null;
        }

        // Neither an address nor a header has a null, and a part of a path is never empty.
        var own = plan.Detail switch
        {
            SampleDetail.Nulls => SamplePlan.Everything,
            SampleDetail.Edges when parameter.Location == "path" => SamplePlan.Edges,
            SampleDetail.Required when parameter.Location == "path" => SamplePlan.Everything,
            _ => plan,
        };
        var value = samples.Create(parameter.Schema, parameter.Location == "path" && own.Count == 0 ? own with { Count = 1 } : own);
        value = ParameterValues.Restrict(parameter, value);
        if (!validator.IsValid(parameter.Schema, value))
        {
            Gaps.Add("no valid value of a parameter");
            return parameter.IsRequired ? throw new NoSampleException("no valid value of a required parameter") : null;
        }

        return value is JsonValue && value.ToString().Length == 0 && parameter.Location is "path" or "header" ? "text" : value;
    }

    private (bool IsSent, JsonNode? Body) Body(ApiContent content, SamplePlan plan)
    {
        // A text, a file or the only part of a form is an argument that is always given.
        var own = binding.Method.Body is BodyKind.Text or BodyKind.File or BodyKind.FilePart ? SamplePlan.Everything : plan;
        var body = samples.Create(content.Schema, own);
        if (body is null)
        {
            // A null as the whole body is not sent: in C#, it is a body that is omitted.
            body = samples.Create(content.Schema, SamplePlan.Everything);
        }

        if (binding.Method.Body is BodyKind.Text or BodyKind.File)
        {
            return (true, body is JsonValue ? body.ToString() : "text");
        }

        if (binding.Method.Body is BodyKind.Form or BodyKind.Parts or BodyKind.FilePart && body is not JsonObject)
        {
            body = new JsonObject { ["field"] = "text" };
        }

        if (validator.IsValid(content.Schema, body))
        {
            return body is null && !operation.Body!.IsRequired && !binding.RequiresBody ? (false, null) : (true, Unpaged(body));
        }

        var reason = "no valid body: " + validator.Errors(content.Schema, body);
        Gaps.Add(reason);
        return operation.Body!.IsRequired || binding.RequiresBody ? throw new NoSampleException(reason) : (false, null);
    }

    /// <summary>Removes the members that request a page, which the client sets.</summary>
    private JsonNode? Unpaged(JsonNode? body)
    {
        foreach (var name in binding.Method.Paging)
        {
            (body as JsonObject)?.Remove(name);
        }

        return body;
    }
}
