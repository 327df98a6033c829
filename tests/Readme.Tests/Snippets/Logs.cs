using Cf1Gen.CloudforceOne;
using Microsoft.Extensions.Logging;

namespace Acme.Snippets;

internal static class Logs
{
    public static CloudforceOneClient Create(ILoggerFactory loggerFactory, Action<string> report)
    {
        #region logging
        var options = new CloudforceOneClientOptions { LoggerFactory = loggerFactory };
        options.SchemaMismatchDetected += (_, e) => report($"{e.Mismatch.OperationId}: {e.Mismatch.Path} is {e.Mismatch.Found}");

        var cf1 = new CloudforceOneClient(options);
        #endregion
        return cf1;
    }
}
