using System.Text.Json;
using System.Text.Json.Nodes;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Reporting;
using Cf1Gen.Conformance.Requests;
using Cf1Gen.Conformance.Responses;
using Cf1Gen.Conformance.Schemas;

namespace Cf1Gen.Conformance;

/// <summary>Calls one method of an operation, and judges what it sends and what it returns.</summary>
/// <param name="operation">The operation.</param>
/// <param name="method">The method.</param>
/// <param name="client">The client.</param>
/// <param name="schemas">The schemas of the document.</param>
internal sealed class OperationRun(ApiOperation operation, ClientMethod method, ClientInstance client, DocumentSchemas schemas)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    // OpenAPI ignores parameters of the first three names; the host is a part of the address.
    private readonly MethodBinding _binding = new(operation, method);
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _gaps = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _accept = ["*/*"];

    /// <summary>Gets the number of requests that were judged.</summary>
    public int Requests { get; private set; }

    /// <summary>Gets the number of responses that were read.</summary>
    public int Responses { get; private set; }

    /// <summary>Gets the number of lists that were read over two pages.</summary>
    public int Lists { get; private set; }

    /// <summary>Gets the faults.</summary>
    public IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Gets the reasons why something was not judged.</summary>
    public IReadOnlyCollection<string> Gaps => _gaps;

    /// <summary>Runs to the end.</summary>
    /// <exception cref="NoSampleException">A required value cannot be synthesized.</exception>
    public async Task RunAsync()
    {
        AddMissingParameters();
        var planner = new RequestPlanner(operation, _binding, schemas.RequestSamples, schemas.RequestValidator);
        RequestPlan? first = null;
        foreach (var plan in planner.Plans())
        {
            var isSent = await SendAsync(plan);
            first ??= isSent ? plan : null;
        }

        _gaps.UnionWith(planner.Gaps);
        if (first is not null)
        {
            await ReceiveAsync(first);
        }
    }

    /// <summary>Reports parameters that the method neither offers nor sets.</summary>
    private void AddMissingParameters()
    {
        // Paging decides which of several parameters requests a page; the others are named in a diagnostic.
        var isList = ResultReader.KindOf(method.Method.ReturnType) is ResultKind.List or ResultKind.Pages;
        foreach (var parameter in operation.Parameters.Where(
            parameter => _binding.TargetOf(parameter) is null && !_binding.IsSetting(parameter)))
        {
            var isSet = method.Paging.Contains(parameter.Name)
                || method.Fixed.Contains(parameter.Name)
                || schemas.Secrets.Contains(parameter.Name)
                || (parameter.Location == "header" && RequestCheck.ReservedHeaders.Contains(parameter.Name))
                || (parameter.Location == "path" && !operation.Path.Contains($"{{{parameter.Name}}}"));
            if (!isSet)
            {
                _gaps.Add("a parameter is not offered");
                if (parameter.IsRequired || !isList)
                {
                    _findings.Add(new Finding(true, $"{parameter.Location} parameter is not offered", parameter.Name));
                }
            }
        }
    }

    /// <summary>Sends a request and judges it.</summary>
    /// <returns><see langword="true"/> if a request was sent; otherwise, <see langword="false"/>.</returns>
    private async Task<bool> SendAsync(RequestPlan plan)
    {
        object?[] arguments;
        try
        {
            arguments = Arguments(plan);
        }
        catch (Exception exception) when (
            exception is JsonException or NotSupportedException or ArgumentException or InvalidOperationException)
        {
            _findings.Add(new Finding(true, $"a valid value cannot be an argument: {exception.GetType().Name}", exception.Message));
            return false;
        }

        client.Server.Start(_ => new ServerReply(204));
        Exception? failure = null;
        try
        {
            await CallAsync(arguments);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Only the request counts here; results are judged with valid responses.
            failure = exception;
        }

        if (client.Server.Requests.Count == 0)
        {
            _findings.Add(new Finding(true, $"nothing is sent: {failure?.GetType().Name}", $"{method.Name}: {failure?.Message}"));
            return false;
        }

        Requests++;
        _accept = client.Server.Requests[0].Accept;
        _findings.AddRange(new RequestCheck(operation, method, schemas.Secrets).Check(client.Server.Requests[0], plan));
        return true;
    }

    private async Task ReceiveAsync(RequestPlan plan)
    {
        var samples = new ResponseSamples(schemas.ResponseSamples, schemas.ResponseValidator, schemas.ItemsOf);
        var kind = ResultReader.KindOf(method.Method.ReturnType);
        var signals = new PageSignals(method.NextPage);
        ResponseSample? first = null;
        foreach (var sample in samples.Create(operation, _accept))
        {
            if (kind is not (ResultKind.List or ResultKind.Pages))
            {
                await ReceiveAsync(sample, Arguments(plan), _ => sample.ToReply());
            }
            else if (signals.Set(
                sample.Value, address: null, page => schemas.ResponseValidator.IsValid(sample.Content?.Schema, page)) is { } page)
            {
                var only = sample with { Values = [page] };
                first ??= only;
                await ReceiveAsync(only, Arguments(plan), _ => client.Server.Requests.Count == 1 ? only.ToReply() : End(only).ToReply());
            }
        }

        if (first is { Content: not null }
            && await new ListRun(client, schemas, first, signals).ReadAsync(() => CallAsync(Arguments(plan))) is { } list)
        {
            Lists++;
            _findings.AddRange(list.Finding is { } finding ? [finding] : []);
        }

        _gaps.UnionWith(samples.Gaps);
    }

    private static ResponseSample End(ResponseSample page) => page with { Values = [PageSignals.Empty(page.Value)] };

    private async Task ReceiveAsync(ResponseSample sample, object?[] arguments, Func<CapturedRequest, ServerReply> respond)
    {
        client.Server.Start(respond);
        client.Mismatches.Clear();
        try
        {
            var result = await CallAsync(arguments);
            Responses++;
            _findings.AddRange(ResponseCheck.Check(sample, result) is { } finding ? [finding] : []);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Responses++;
            _findings.Add(new Finding(false, $"the call throws: {exception.GetType().Name}", $"{exception.Message} for {Text(sample)}"));
        }

        foreach (var mismatch in client.Mismatches.Take(1))
        {
            var cause = mismatch[(mismatch.IndexOf(": ", StringComparison.Ordinal) + 2)..];
            _findings.Add(new Finding(false, "false mismatch: " + cause, $"{mismatch} in {Text(sample)}"));
        }
    }

    private static string Text(ResponseSample sample)
    {
        var text = sample.Body is null ? "nothing" : System.Text.Encoding.UTF8.GetString(sample.Body);
        return text.Length > 400 ? text[..400] + "…" : text;
    }

    private async Task<CallResult> CallAsync(object?[] arguments) =>
        await ResultReader.ReadAsync(client.Call(method, arguments)!, method.Method.ReturnType).WaitAsync(s_limit);

    private object?[] Arguments(RequestPlan plan)
    {
        var values = new Dictionary<ArgumentTarget, JsonNode?>();
        foreach (var (parameter, value) in plan.Values)
        {
            if (_binding.TargetOf(parameter) is { IsSetting: false } target)
            {
                values[target] = value;
            }
        }

        return ArgumentBuilder.Create(method, values, plan.Body, plan.Content is not null);
    }
}
