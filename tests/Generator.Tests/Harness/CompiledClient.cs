using System.Collections.Concurrent;
using System.Reflection;
using System.Text;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>A client that is generated from a document, compiled and called. Its HTTP handler records the request.</summary>
internal sealed class CompiledClient
{
    private static readonly ConcurrentDictionary<(string Document, string Call), Lazy<CompiledClient>> s_clients = new();

    private readonly MethodInfo _call;

    private CompiledClient(string document, string call)
    {
        var isJson = document.StartsWith('{');
        var source = $$"""
            using System;
            using System.Net.Http;
            using System.Threading.Tasks;
            using Acme.Api;
            using Cf1Gen;

            internal static class Consumer
            {
                public static async Task<object?> CallAsync(HttpClient http, Action<string> mismatched)
                {
                    var options = new TClientOptions { HttpClient = http, Credential = ApiCredential.Anonymous };
                    options.SchemaMismatchDetected += (_, args) => mismatched(args.Mismatch.ToString()!);
                    var client = new TClient(options);
                    {{call}}
                }
            }
            """;
        var run = GeneratorRun.Beside([source], new SpecFile(isJson ? "t.json" : "t.yaml", document));
        using var assembly = new MemoryStream();
        var emitted = run.Compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics.Take(20)));
        _call = Assembly.Load(assembly.ToArray()).GetType("Consumer")!.GetMethod("CallAsync")!;
        Diagnostics = [.. run.Diagnostics.Select(GeneratorRun.Describe)];
    }

    /// <summary>Gets the diagnostics of the document.</summary>
    public IReadOnlyList<string> Diagnostics { get; }

    /// <summary>Compiles the client of a document with the title <c>T</c>, once for all tests with the same arguments.</summary>
    /// <param name="document">The document in JSON or YAML.</param>
    /// <param name="call">The statements that call the client, the variable <c>client</c>, and return a value.</param>
    public static CompiledClient Of(string document, string call) =>
        s_clients.GetOrAdd((document, call), key => new Lazy<CompiledClient>(() => new CompiledClient(key.Document, key.Call))).Value;

    /// <summary>Calls the client.</summary>
    /// <param name="responses">The responses in JSON, in their order; the status is 204 if there are none.</param>
    public async Task<CompiledCall> CallAsync(params string[] responses)
    {
        var mismatches = new List<string>();
        using var handler = new Handler(responses);
        using var http = new HttpClient(handler) { BaseAddress = new Uri("https://t.example/") };
        var result = await (Task<object?>)_call.Invoke(null, [http, (Action<string>)mismatches.Add])!;
        return new CompiledCall(result, handler.Body, mismatches);
    }

    private sealed class Handler(string[] responses) : HttpMessageHandler
    {
        private int _next;

        public string Body { get; private set; } = "";

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
            return responses.Length == 0
                ? new HttpResponseMessage(System.Net.HttpStatusCode.NoContent)
                : new HttpResponseMessage { Content = new StringContent(responses[_next++], Encoding.UTF8, "application/json") };
        }
    }
}
