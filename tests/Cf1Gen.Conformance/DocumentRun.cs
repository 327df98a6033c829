using System.Diagnostics;
using Cf1Gen.Compatibility.Documents;
using Cf1Gen.Conformance.Clients;
using Cf1Gen.Conformance.Documents;
using Cf1Gen.Conformance.Reporting;
using Cf1Gen.Conformance.Schemas;
using Cf1Gen.Generator.Tests.Harness;

namespace Cf1Gen.Conformance;

/// <summary>Generates the client of a document, and calls all operations.</summary>
/// <param name="source">The document.</param>
/// <param name="path">The full path of its file.</param>
/// <param name="options">The options of the run.</param>
internal sealed class DocumentRun(SourceDocument source, string path, ConformanceOptions options)
{
    /// <summary>Runs to the end.</summary>
    /// <returns>The outcomes of all operations.</returns>
    public async Task<IReadOnlyList<OperationOutcome>> RunAsync()
    {
        var clock = Stopwatch.StartNew();
        var document = new OpenApiDocument(source.Tree);
        var operations = new OperationReader(document).Operations()
            .Where(operation => options.Only is null || operation.Route.Contains(options.Only, StringComparison.Ordinal))
            .ToList();
        GeneratedCode code;
        try
        {
            code = new GeneratedCode(Files());
        }
        catch (InvalidOperationException exception)
        {
            return [.. operations.Select(operation => Fail(operation.Route, exception.Message))];
        }

        using (code)
        {
            try
            {
                return code.Client is null
                    ? [.. operations.Select(operation => Skip(operation.Route, "nothing is generated"))]
                    : await RunAsync(document, operations, code, clock);
            }
            catch (UnsupportedDocumentException exception)
            {
                return [.. operations.Select(operation => Skip(operation.Route, exception.Message))];
            }
        }
    }

    private async Task<IReadOnlyList<OperationOutcome>> RunAsync(
        OpenApiDocument document, List<(string Route, Func<ApiOperation> Read)> operations, GeneratedCode code, Stopwatch clock)
    {
        var schemas = new DocumentSchemas(document);
        var methods = code.Methods.ToLookup(method => method.Route, StringComparer.Ordinal);
        using var client = new ClientInstance(
            code.Client!,
            code.Methods.SelectMany(method => method.Path).Where(target => target is { IsSetting: true })
                .Select(target => target!.Property!).Distinct());
        var outcomes = new List<OperationOutcome>();
        foreach (var (route, read) in operations)
        {
            outcomes.Add(
                clock.Elapsed > options.Limit ? Skip(route, "time limit")
                : methods.Contains(route) ? await RunAsync(route, read, methods[route], client, schemas)
                : Skip(route, "no generated method"));
        }

        return outcomes;
    }

    private async Task<OperationOutcome> RunAsync(
        string route, Func<ApiOperation> read, IEnumerable<ClientMethod> methods, ClientInstance client, DocumentSchemas schemas)
    {
        var runs = new List<OperationRun>();
        try
        {
            var operation = read();
            foreach (var method in methods)
            {
                var run = new OperationRun(operation, method, client, schemas);
                runs.Add(run);
                await run.RunAsync();
            }
        }
        catch (Exception exception) when (exception is NoSampleException or UnsupportedDocumentException)
        {
            return Skip(route, exception.Message);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The operation is reported, and all others are still judged.
            var place = exception.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Conformance", StringComparison.Ordinal));
            return Skip(route, $"the tool failed: {exception.GetType().Name} {place?.Trim()}");
        }

        return new OperationOutcome(source.Name, route)
        {
            Requests = runs.Sum(run => run.Requests),
            Responses = runs.Sum(run => run.Responses),
            Lists = runs.Sum(run => run.Lists),
            Gaps = [.. runs.SelectMany(run => run.Gaps).Distinct()],
            Findings = [.. runs.SelectMany(run => run.Findings)],
        };
    }

    /// <summary>Returns the outcome of an operation that cannot be called because of a fault of the generator.</summary>
    private OperationOutcome Fail(string route, string message) => new(source.Name, route)
    {
        Findings = [new Finding(IsRequest: true, "no client", message), new Finding(IsRequest: false, "no client", message)],
    };

    private OperationOutcome Skip(string route, string reason) => new(source.Name, route) { Skipped = reason };

    private SpecFile[] Files() =>
    [
        SpecFile.Read(path) with { Namespace = GeneratedCode.Namespace, ClientName = GeneratedCode.ClientName },
        .. source.ReferencedFiles.Where(file => file.Path != path).Select(file => new SpecFile(file.Path, file.Text) { IsOurs = false }),
    ];
}
