using System.Reflection;

namespace StaticTensors.Tests.Api;

/// <summary>The name under which the compiler writes a member's documentation.</summary>
internal static class DocumentationName
{
    public static string Of(MethodBase method)
    {
        string name = method.IsConstructor ? "#ctor" : method.Name;
        string arity = method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";
        string result = method is MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion ? $"~{Of(conversion.ReturnType)}" : "";
        return $"M:{Nested(method.DeclaringType!)}.{name}{arity}{Of(method.GetParameters())}{result}";
    }

    public static string Of(PropertyInfo property) => $"P:{Nested(property.DeclaringType!)}.{property.Name}{Of(property.GetIndexParameters())}";

    public static string OfType(Type type) => $"T:{Nested(type)}";

    private static string Nested(Type type) => type.FullName!.Replace('+', '.');

    private static string Of(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Of(parameter.ParameterType)))})";

    private static string Of(Type type)
    {
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsByRef)
            return Of(type.GetElementType()!) + "@";
        if (type.IsArray)
            return Of(type.GetElementType()!) + (type.GetArrayRank() == 1 ? "[]" : "[0:,0:]");
        return type.IsGenericType
            ? $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{string.Join(",", type.GetGenericArguments().Select(Of))}}}"
            : type.FullName!;
    }
}
