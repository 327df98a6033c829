using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Cf1Gen.TestSupport;

/// <summary>
/// Searches an object and everything reachable from it for a secret, as a log, a serializer and a debugger would show it.
/// </summary>
/// <param name="secret">The secret. It is also searched for as the Basic password of the user <c>me</c>.</param>
internal sealed class SecretWalk(string secret)
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private readonly string[] _forms = [secret, Convert.ToBase64String(Encoding.UTF8.GetBytes("me:" + secret))];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    /// <summary>Asserts that the secret appears neither as text or JSON nor in the debugger or a property.</summary>
    internal void EnsureHidden(object subject, string name) => Walk(subject, name);

    private void Walk(object? subject, string path)
    {
        if (subject is null or Type or Delegate || !_seen.Add(subject))
        {
            return;
        }

        var assembly = subject.GetType().Assembly;
        var isOurs = assembly == typeof(ApiException).Assembly || assembly == typeof(SecretWalk).Assembly;
        EnsureClean(subject.ToString()!, path);
        if (subject is string || (!isOurs && subject is not IEnumerable))
        {
            return;
        }

        EnsureClean(Json(subject), $"JSON of {path}");

        // Code that enumerates headers wants their values.
        if (subject is IEnumerable items and not RequestHeaders)
        {
            foreach (var item in items)
            {
                Walk(item, $"{path}[]");
            }
        }

        for (var type = subject.GetType(); isOurs && type is not null && type.Assembly != typeof(object).Assembly; type = type.BaseType)
        {
            WalkMembers(subject, type, path);
        }
    }

    // A debugger shows all fields and properties except hidden ones.
    private void WalkMembers(object subject, Type type, string path)
    {
        var fields = type.GetFields(Declared)
            .Where(field => !field.FieldType.IsPointer && !field.IsDefined(typeof(CompilerGeneratedAttribute)));
        foreach (var field in fields.Where(field => !IsHidden(field)))
        {
            Walk(field.GetValue(subject), $"{path}.{field.Name}");
        }

        var properties = type.GetProperties(Declared)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike);
        foreach (var property in properties.Where(property => !IsHidden(property)))
        {
            Walk(Value(property, subject), $"{path}.{property.Name}");
        }
    }

    private static bool IsHidden(MemberInfo member) =>
        member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never;

    private static object? Value(PropertyInfo property, object subject)
    {
        try
        {
            return property.GetValue(subject);
        }
        catch (TargetInvocationException e)
        {
            return e.InnerException!.ToString();
        }
    }

    private static string Json(object subject)
    {
        try
        {
            return JsonSerializer.Serialize(subject, subject.GetType());
        }
        catch (Exception e) when (e is NotSupportedException or InvalidOperationException or JsonException)
        {
            // Only the message of the exception is visible for a value that cannot be serialized.
            return e.ToString();
        }
    }

    private void EnsureClean(string text, string path) =>
        Assert.All(_forms, form => Assert.False(text.Contains(form, StringComparison.Ordinal), $"{path} shows the secret."));
}
