using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.Loader;

namespace Cf1Gen.Generator.Tests.Harness;

/// <summary>Compiles the client that is generated for a document together with code that calls it, and runs that code.</summary>
internal static class GeneratedClient
{
    /// <summary>Generates the client <c>Acme.Api.AcmeClient</c> and runs code that calls it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="code">The statements, in which <c>client</c> is the client. They return a text.</param>
    /// <param name="response">The JSON text of every response; <see langword="null"/> for one without content.</param>
    public static Task<Exchange> RunAsync(SpecFile document, string code, string? response = null) =>
        RunAsync(document, code, _ => response is null ? new SentResponse(204) : new SentResponse(200, response));

    /// <summary>Generates the client <c>Acme.Api.AcmeClient</c> and runs code that calls it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="code">The statements, in which <c>client</c> is the client. They return a text.</param>
    /// <param name="respond">The function that returns the response to a request.</param>
    public static async Task<Exchange> RunAsync(SpecFile document, string code, Func<SentRequest, SentResponse> respond)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using System.Linq;
            using System.Net.Http;
            using System.Text.Json;
            using System.Threading.Tasks;
            using Acme.Api;
            using Cf1Gen;

            internal static class Caller
            {
                public static async Task<string?> RunAsync(HttpMessageHandler handler, Action<string> mismatch)
                {
                    using var http = new HttpClient(handler);
                    var options = new AcmeClientOptions { HttpClient = http, Credential = ApiCredential.Anonymous };
                    options.SchemaMismatchDetected += (_, e) => mismatch(e.Mismatch.ToString());
                    var client = new AcmeClient(options);
                    await Task.Yield();
                    {{code}}
                }
            }
            """;
        var run = GeneratorRun.Beside([source], document with { Namespace = "Acme.Api", ClientName = "AcmeClient" });
        using var assembly = new MemoryStream();
        var compiled = run.Compilation.Emit(assembly);
        Assert.True(compiled.Success, string.Join("\n", compiled.Diagnostics.Concat(run.Diagnostics).Take(20)));

        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            assembly.Position = 0;
            var caller = context.LoadFromStream(assembly).GetType("Caller", throwOnError: true)!;
            using var handler = new RecordingHandler(respond);
            var mismatches = new List<string>();
            var task = (Task<string?>)caller.GetMethod("RunAsync", BindingFlags.Public | BindingFlags.Static)!
                .Invoke(null, [handler, (Action<string>)mismatches.Add])!;
            return new Exchange(await task, handler.Requests, mismatches);
        }
        finally
        {
            context.Unload();
        }
    }

    private sealed class RecordingHandler(Func<SentRequest, SentResponse> respond) : HttpMessageHandler
    {
        public List<SentRequest> Requests { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
            var sent = new SentRequest(
                request.Method.Method, request.RequestUri!.PathAndQuery, body, Values(request.Headers), Values(request.Content?.Headers));
            Requests.Add(sent);
            return respond(sent).ToMessage();
        }

        private static Dictionary<string, string> Values(HttpHeaders? headers) =>
            headers?.NonValidated.ToDictionary(header => header.Key, header => string.Join(",", header.Value)) ?? [];
    }
}
