<?php
// Takes the answers of a survey as a form, and stores each response once. How: README.md.
//
//   php -S 127.0.0.1:8080 feedback.php

declare(strict_types=1);

/** Pages that may send here from another address. Your own page's server need not be named. */
$origins = explode(' ', getenv('ALLOWED_ORIGINS') ?: '');
$database = getenv('DATABASE') ?: __DIR__ . '/feedback.sqlite';

/** One answer, always JSON: it must never be mistaken for a page. */
function answer(int $status, array $body): never
{
    http_response_code($status);
    header('Content-Type: application/json');
    header('Cache-Control: no-store');
    echo json_encode($body);
    exit;
}

// A browser asks first whether a page of another server may send this (CORS).
$origin = $_SERVER['HTTP_ORIGIN'] ?? '';
if ($origin !== '' && in_array($origin, $origins, true)) {
    header("Access-Control-Allow-Origin: $origin");
    header('Access-Control-Allow-Methods: POST');
    header('Access-Control-Allow-Headers: Content-Type, Idempotency-Key');
    header('Access-Control-Expose-Headers: Retry-After, Date');
    header('Access-Control-Max-Age: 600');
    header('Vary: Origin');
}
if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
    http_response_code(204);
    exit;
}
if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    answer(405, ['title' => 'only POST is taken here']);
}

$id = $_POST['id'] ?? '';
$survey = $_POST['survey'] ?? '';
$answers = $_POST['answers'] ?? [];
if (!is_string($id) || !preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/', $id)) {
    answer(422, ['title' => '`id` is not the id of a response']);
}
if (!is_string($survey) || $survey === '' || !is_array($answers)) {
    answer(422, ['title' => '`survey` or `answers` is missing']);
}

try {
    $db = new PDO("sqlite:$database", options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 5]);
    $db->exec('CREATE TABLE IF NOT EXISTS responses (
        id TEXT PRIMARY KEY, survey TEXT NOT NULL, answers TEXT NOT NULL, received_on TEXT NOT NULL
    ) WITHOUT ROWID');
    // Insert, or find the same: an answer of ours may have been lost, and the browser asks again.
    $json = json_encode($answers, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
    $db->prepare('INSERT INTO responses VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING')
        ->execute([$id, $survey, $json, gmdate('Y-m-d')]);
    $stored = $db->prepare('SELECT answers FROM responses WHERE id = ?');
    $stored->execute([$id]);
    if ($stored->fetchColumn() !== $json) {
        answer(409, ['title' => 'other answers have this id']);
    }
} catch (PDOException $error) {
    error_log($error->getMessage());
    header('Retry-After: 30');
    answer(503, ['title' => 'the database is busy']);
}
answer(201, ['id' => $id]);
