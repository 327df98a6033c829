using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace Cf1Gen.Runtime.Tests.Secrets;

/// <summary>No public object shows a secret: not as text, not as JSON, not in the debugger, not through its properties.</summary>
public class PublicObjectTests
{
    private const BindingFlags Declared = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly string[] s_forms =
        [PublicObjects.Canary, Convert.ToBase64String(Encoding.UTF8.GetBytes("me:" + PublicObjects.Canary))];

    public static TheoryData<string> Names => [.. PublicObjects.All.Keys.Select(type => type.Name)];

    [Fact]
    public void Every_public_type_has_an_object_to_look_at()
    {
        var types = typeof(ApiClient).Assembly.GetExportedTypes()
            .Where(type => !type.IsInterface && !type.IsEnum && !type.IsByRefLike && !(type.IsAbstract && type.IsSealed));

        Assert.Equal(
            types.Select(type => type.Name).Order(StringComparer.Ordinal), PublicObjects.All.Keys.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_public_object_shows_a_secret(string name) =>
        Walk(PublicObjects.All.Single(made => made.Key.Name == name).Value(), name, new HashSet<object>(ReferenceEqualityComparer.Instance));

    [Fact]
    public void Walk_finds_a_secret_that_is_not_hidden()
    {
        object[] leaks = [new ApiError { Message = PublicObjects.Canary }, new Leak(PublicObjects.Canary), new[] { PublicObjects.Canary }];

        Assert.All(leaks, leak => Assert.ThrowsAny<Xunit.Sdk.XunitException>(
            () => Walk(leak, "leak", new HashSet<object>(ReferenceEqualityComparer.Instance))));
    }

    private static void Walk(object? subject, string path, HashSet<object> seen)
    {
        if (subject is null or Type or Delegate || !seen.Add(subject))
        {
            return;
        }

        var assembly = subject.GetType().Assembly;
        var isOurs = assembly == typeof(ApiClient).Assembly || assembly == typeof(PublicObjectTests).Assembly;
        EnsureClean(subject.ToString()!, path);
        if (subject is string || (!isOurs && subject is not IEnumerable))
        {
            return;
        }

        EnsureClean(Json(subject), $"JSON of {path}");

        // Who enumerates headers asks for their values.
        if (subject is IEnumerable items and not RequestHeaders)
        {
            foreach (var item in items)
            {
                Walk(item, $"{path}[]", seen);
            }
        }

        for (var type = subject.GetType(); isOurs && type is not null && type.Assembly != typeof(object).Assembly; type = type.BaseType)
        {
            WalkMembers(subject, type, path, seen);
        }
    }

    // What a debugger shows: all fields and properties but those that are hidden from it.
    private static void WalkMembers(object subject, Type type, string path, HashSet<object> seen)
    {
        var fields = type.GetFields(Declared).Where(field => !field.FieldType.IsPointer && !field.IsDefined(typeof(CompilerGeneratedAttribute)));
        foreach (var field in fields.Where(field => !IsHidden(field)))
        {
            Walk(field.GetValue(subject), $"{path}.{field.Name}", seen);
        }

        var properties = type.GetProperties(Declared)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike);
        foreach (var property in properties.Where(property => !IsHidden(property)))
        {
            Walk(Value(property, subject), $"{path}.{property.Name}", seen);
        }
    }

    private static bool IsHidden(MemberInfo member) => member.GetCustomAttribute<DebuggerBrowsableAttribute>()?.State == DebuggerBrowsableState.Never;

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
            // What cannot be written shows nothing but the words of the exception.
            return e.ToString();
        }
    }

    private static void EnsureClean(string text, string path) =>
        Assert.All(s_forms, form => Assert.False(text.Contains(form, StringComparison.Ordinal), $"{path} shows the secret."));

    private sealed class Leak(string secret)
    {
        private readonly string _secret = secret;

        public override string ToString() => $"{_secret.Length} characters";
    }
}
