using System;
using System.Collections.Generic;

namespace Cf1Gen.Generator.Model.Naming;

/// <summary>Segments of paths that say what is done, not to what.</summary>
internal static class Verbs
{
    private static readonly HashSet<string> s_lifecycle = new(StringComparer.OrdinalIgnoreCase)
    {
        "new", "create", "add", "update", "edit", "delete", "remove",
    };

    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "activate", "apply", "approve", "archive", "cancel", "check", "clone", "close", "compare", "complete", "confirm", "copy", "deactivate",
        "disable", "download", "enable", "execute", "export", "find", "generate", "import", "list", "lookup", "merge", "move", "pause", "populate",
        "preview", "publish", "purge", "query", "refresh", "renew", "reopen", "reset", "restart", "restore", "resume", "revoke", "roll", "rotate",
        "run", "search", "send", "start", "stop", "submit", "sync", "test", "transfer", "trigger", "unarchive", "upload", "validate", "verify",
    };

    /// <summary>Whether the word makes or ends a thing: what stands before it is then a thing.</summary>
    public static bool IsLifecycle(string segment) => s_lifecycle.Contains(segment);

    /// <summary>Whether the word says that many things are meant at once: to POST there makes them.</summary>
    public static bool IsMany(string segment) =>
        segment.Equals("bulk", StringComparison.OrdinalIgnoreCase) || segment.Equals("batch", StringComparison.OrdinalIgnoreCase);

    public static bool IsVerb(string segment) => IsLifecycle(segment) || s_verbs.Contains(segment);
}
